/** Marks that differ only in width or in how they are drawn: the one that stands for all, and the others. */
const FORMS: readonly (readonly [mark: string, others: string])[] = [
  ['.', '。｡﹒'],
  ['、', '､﹑'],
  [',', '﹐'],
  [';', '﹔'],
  [':', '﹕'],
  ['?', '﹖'],
  ['!', '﹗'],
  ['(', '﹙'],
  [')', '﹚'],
  ['[', '〔﹝'],
  [']', '〕﹞'],
  ['{', '﹛'],
  ['}', '﹜'],
  ['"', '“”„‟'],
  ["'", '‘’‚‛'],
  ['「', '｢﹁'],
  ['」', '｣﹂'],
  ['『', '﹃'],
  ['』', '﹄'],
  ['-', '‐‑‒–—―−─﹘﹣'],
  ['~', '〜∼'],
  ['·', '・･ㆍ•‧∙⋅'],
  ['…', '⋯'],
  ['%', '﹪'],
  ['#', '﹟'],
];
const FOLDED: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap(([mark, others]) => Array.from(others, (other) => [other, mark] as const)),
);

/**
 * Folds one character: full width to half width, the forms of one mark to one. Every form has the length of its mark, so
 * that an offset in folded text is an offset in the text; letters keep their case.
 */
export function foldMark(character: string): string {
  const code = character.charCodeAt(0);
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
  return FOLDED.get(narrow) ?? narrow;
}
