import { escapeHtml } from '#domain/document/escape-html.ts';
import { addressWithWords, type CitationFormat, shortSource } from '../cited.ts';
import { quotedWords } from '../quoted-words.ts';
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
    const source = `<a href="${escapeHtml(addressWithWords(cited))}">${escapeHtml(shortSource(cited))}</a>`;
    return `<blockquote>${paragraphs.join('')}<p>——${source}</p></blockquote>`;
  },
};
