import { addressWithWords, type CitationFormat, type Cited, shortSource } from '../cited.ts';
import { quotedWords } from '../quoted-words.ts';
import { sayOtherYear } from '../say-other-year.ts';

/** Markdown: a block quotation whose source is the link. */
export const markdown: CitationFormat = {
  id: 'markdown',
  label: 'Markdown',
  write: (cited) =>
    [
      ...quotedWords(cited)
        .split('\n')
        .flatMap((line) => [`> ${escapeMarkdown(line)}`, '>']),
      `> ——${link(shortSource(cited), cited)}${sayOtherYear(cited, link, escapeMarkdown)}`,
    ].join('\n'),
};

const link = (words: string, cited: Cited): string => `[${escapeMarkdown(words)}](${addressWithWords(cited)})`;

/** Words that Markdown shows as they are: what it would read as markup gets a backslash. */
const escapeMarkdown = (words: string): string => words.replace(/[\\`*_~[\]<>|]|^[#+-]|(?<=^\d+)[.)]/gu, '\\$&');
