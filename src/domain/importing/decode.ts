import { unbalanced } from '#domain/document/brackets.ts';
import type { Problem } from '#domain/problem.ts';
import type { Paragraph } from './paragraphs.ts';

/** Decodes the bytes as received, or says why they are no text to import. */
export function decodeSource(bytes: Uint8Array, file: string): { source: string; problems: Problem[] } {
  const refuse = (fault: string, mend: string) => ({
    source: '',
    problems: [{ file, line: null, words: '', fault, mend }],
  });
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('the file is not UTF-8', 'Save it as UTF-8 and import that; GB 18030 is a usual cause.');
  }
  if (source.trim() === '') return refuse('the file is empty', 'Give the text of the document.');
  if (source.includes('\0'))
    return refuse('the file is not text', 'Give the text of the document, not a PDF or a Word file.');
  if (/<(?:!doctype|html|head|body|div|p|span|table)\b[^>]*>/iu.test(source)) {
    return refuse('the file is HTML', 'Give the text that the page shows, not its source.');
  }
  return { source, problems: [] };
}

/** Every bracket without a partner, at its line. */
export function checkBrackets(paragraphs: readonly Paragraph[], file: string): Problem[] {
  return paragraphs.flatMap(({ words, line }) =>
    unbalanced(words).map(({ index, bracket }) => ({
      file,
      line,
      words: [...words].slice(Math.max(0, index - 8), index + 9).join(''),
      fault: `${bracket} has no partner`,
      mend: 'Compare with the official page and complete the pair.',
    })),
  );
}
