import type { BibliographicEntry } from './entry.ts';

/**
 * Writes an entry for BibTeX and biblatex: `@legislation`, which biblatex sets as `@misc`. The date stands whole for
 * biblatex, its year for BibTeX.
 */
export function bibtexOf({
  key,
  title,
  issuer,
  number,
  signed,
  section,
  words,
  address,
  accessed,
}: BibliographicEntry): string {
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    // A second pair of braces keeps a name whole, and a title in its letters.
    ['author', `{${escapeTex(issuer)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['number', escapeTex(number)],
    ['date', signed],
    ['year', signed.slice(0, 4)],
    ['note', section && escapeTex(section)],
    ['abstract', words && escapeTex(words)],
    ['url', address],
    ['urldate', accessed],
    ['langid', 'chinese'],
  ];
  const written = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@legislation{${key},\n${written.join('')}}\n`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words that TeX sets as they are. */
const escapeTex = (words: string): string => words.replace(/[\\~^{}%&#_$]/gu, (mark) => commands[mark] ?? `\\${mark}`);
