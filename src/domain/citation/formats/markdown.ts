import { addressWithWords, type CitationFormat, shortSource } from '../cited.ts';
import { quotedWords } from '../quoted-words.ts';

/** Markdown: a block quotation whose source is the link. */
export const markdown: CitationFormat = {
  id: 'markdown',
  label: 'Markdown',
  write: (cited) =>
    [
      ...quotedWords(cited)
        .split('\n')
        .flatMap((line) => [`> ${escapeMarkdown(line)}`, '>']),
      `> ——[${escapeMarkdown(shortSource(cited))}](${addressWithWords(cited)})`,
    ].join('\n'),
};

/** Words that Markdown shows as they are: what it would read as markup gets a backslash. */
const escapeMarkdown = (words: string): string => words.replace(/[\\`*_~[\]<>|]|^[#+-]|(?<=^\d+)[.)]/gu, '\\$&');
