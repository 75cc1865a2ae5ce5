import { escapeHtml } from '#domain/document/escape-html.ts';
import { addressWithWords, type CitationFormat, type Cited, shortSource } from '../cited.ts';
import { quotedWords } from '../quoted-words.ts';
import { sayOtherYear } from '../say-other-year.ts';
import { quotation } from './quotation.ts';

/** 富文本: a quotation that Word and mail programs paste with its link; the plain flavour is the quotation. */
export const richText: CitationFormat = {
  id: 'rich-text',
  label: 'Word',
  write: quotation.write,
  writeHtml: (cited) => {
    const paragraphs = quotedWords(cited)
      .split('\n')
      .map((line) => `<p>${escapeHtml(line)}</p>`);
    const source = `${link(shortSource(cited), cited)}${sayOtherYear(cited, link, escapeHtml)}`;
    return `<blockquote>${paragraphs.join('')}<p>——${source}</p></blockquote>`;
  },
};

const link = (words: string, cited: Cited): string =>
  `<a href="${escapeHtml(addressWithWords(cited))}">${escapeHtml(words)}</a>`;
