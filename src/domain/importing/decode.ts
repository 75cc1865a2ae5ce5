import type { Problem } from '#domain/problem.ts';

/** Decodes the bytes as received, or says why they are no text to import; a byte order mark stays, to be listed. */
export function decodeSource(bytes: Uint8Array, file: string): { source: string; problems: Problem[] } {
  const refuse = (fault: string, mend: string, line: number | null = null) => ({
    source: '',
    problems: [{ file, line, words: '', fault, mend }],
  });
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('the file is not UTF-8', 'Save it as UTF-8 and import that; GB 18030 is a usual cause.');
  }
  if (source.trim() === '') return refuse('the file is empty', 'Give the text of the document.');
  const nul = source.indexOf('\0');
  if (nul !== -1) {
    const mend = 'Give the text of the document, not a PDF or a Word file.';
    return refuse('the file is not text, for it holds U+0000', mend, lineAt(source, nul));
  }
  const tag = /<(?:!doctype|html|head|body|div|p|span|table)\b[^<>]*>/iu.exec(source);
  if (tag !== null)
    return refuse('the file is HTML', 'Give the text that the page shows, not its source.', lineAt(source, tag.index));
  return { source, problems: [] };
}

const lineAt = (source: string, index: number): number => source.slice(0, index).split(/\r\n|\n|\r/u).length;
