import { Nesting } from '#domain/document/brackets.ts';

const LONGEST = 80;

/**
 * The words whole up to 80 characters; longer ones cut at a punctuation mark, with …… in its place, never inside brackets
 * or quotation marks. Where no mark lies in the second half, the cut falls between two characters.
 */
export function abridge(words: string): string {
  const points = [...words];
  if (points.length <= LONGEST) return words;
  const room = LONGEST - 2;
  let cut = 0;
  const nesting = new Nesting();
  let depth = 0;
  for (const [index, point] of points.slice(0, room + 1).entries()) {
    const mark = depth === 0 && (/[，；：。！？]/u.test(point) || (point === '、' && cut < room / 2));
    if (mark) cut = index;
    depth = nesting.take(point);
  }
  return `${points.slice(0, cut > room / 2 ? cut : room).join('')}……`;
}
