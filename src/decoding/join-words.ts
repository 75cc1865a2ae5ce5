/** Characters that are set without a space between them, and so may be broken anywhere. */
const WIDE = /[\p{Script=Han}\u2014\u2018-\u201d\u2026\u3000-\u303f\uff00-\uffef]/u;

/** Puts words behind others as a line of a page shows them: white space runs together, and a break between Chinese characters is none. */
export function joinWords(before: string, words: string): string {
  const [head, tail] = [before.replace(/[ \t\r\n\f]+$/u, ''), words.replace(/^[ \t\r\n\f]+/u, '')];
  const gap = before.slice(head.length) + words.slice(0, words.length - tail.length);
  return head + spaceFor(gap, head, tail) + collapse(tail);
}

const collapse = (words: string): string =>
  words.replace(/[ \t\r\n\f]+/gu, (gap, index: number) =>
    spaceFor(gap, words.slice(0, index), words.slice(index + gap.length)),
  );

/** What a run of white space comes to between two words. */
function spaceFor(gap: string, before: string, after: string): string {
  if (gap === '') return '';
  return /[\r\n]/u.test(gap) && WIDE.test(before.slice(-1)) && WIDE.test(after.slice(0, 1)) ? '' : ' ';
}
