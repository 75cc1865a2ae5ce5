/** A line of a text that is not blank, without white space around it. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Code points before it in its text. */
  readonly offset: number;
}

const LINE_END = /\r\n|[\n\r]/gu;

/** The lines of a text that are not blank, whatever ends them: \n, \r\n or \r. */
export function cutLines(source: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  let offset = 0;
  const take = (raw: string, end: string) => {
    number += 1;
    const text = raw.trim();
    // What trims away is never beyond the basic plane.
    const indent = raw.length - raw.trimStart().length;
    if (text !== '') lines.push({ text, number, offset: offset + indent });
    offset += countPoints(raw) + end.length;
  };
  let start = 0;
  for (const { index, 0: end } of source.matchAll(LINE_END)) {
    take(source.slice(start, index), end);
    start = index + end.length;
  }
  take(source.slice(start), '');
  return lines;
}

/** How many code points a text has. */
export function countPoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length; index += 1) {
    if (isPair(text, index)) count -= 1;
  }
  return count;
}

/** Whether two UTF-16 units make one code point here. */
const isPair = (text: string, index: number): boolean => (text.codePointAt(index) ?? 0) > 0xffff;
