import { chineseDate } from '#domain/document/chinese-date.ts';
import type { Opening } from '#domain/model/text.ts';
import type { Problem } from '../problem.ts';
import type { EditionContent } from './content.ts';
import { printed } from './openings.ts';

/** Checks what edition.mdx says of the document against the document's own words. */
export function checkFacts(
  { folder, data }: EditionContent,
  notice: Opening | null,
  preamble: Opening | null,
): Problem[] {
  const facts = [
    { key: 'title', ours: data.title, words: printed(preamble, 'title') + printed(preamble, 'subtitle') },
    { key: 'number', ours: data.number, words: printed(notice, 'number') },
    { key: 'issuer', ours: data.issuer, words: printed(notice, 'issuer') },
    { key: 'signed', ours: chineseDate(data.signed), words: printed(notice, 'date') },
  ];
  return facts
    .filter(({ ours, words }) => words !== '' && words !== ours)
    .map(({ key, ours, words }) => ({
      file: `${folder}/edition.mdx`,
      line: null,
      words: ours,
      fault: `${key} is not what the document prints, “${words}”`,
      mend: 'Take over the words of the document.',
    }));
}
