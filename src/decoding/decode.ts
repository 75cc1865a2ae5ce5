import type { Decoding } from '#domain/model/reception.ts';
import { decodeBytes } from './encodings.ts';
import { tellForm } from './forms.ts';
import { lineAt, refuse } from './refuse.ts';

/** A received file as text. */
export interface Decoded {
  readonly text: string;
  /** The name of its form, as files have it: txt, html, md, docx, pdf. */
  readonly extension: string;
  /** What became of the bytes; null where they are the text's own in UTF-8. */
  readonly decoding: Decoding | null;
}

/** The most bytes that are taken. */
const MOST = 50_000_000;

/**
 * Decodes a received file, whatever its form, to a text of lines; nothing of it is lost without being listed.
 *
 * @param file its name, for its form where the bytes do not say it and for what is said about it
 * @throws ProblemsError with the one reason why it cannot be decoded
 */
export async function decode(bytes: Uint8Array, file: string): Promise<Decoded> {
  if (bytes.length > MOST)
    refuse(
      file,
      `the file has ${Math.ceil(bytes.length / 1_000_000)} MB, more than the ${MOST / 1_000_000} MB that are taken`,
      'Give the document alone, without scans and pictures.',
    );
  if (bytes.length === 0) refuse(file, 'the file is empty', 'Give the text of the document.');
  try {
    const decoded = await decodeForm(bytes, file);
    const broken = decoded.text.isWellFormed() ? -1 : decoded.text.search(/[\ud800-\udfff]/u);
    if (broken !== -1)
      refuse(file, 'the text has half a character', 'Take the file again from where it came, or give its text.', {
        line: lineAt(decoded.text, broken),
      });
    return decoded;
  } catch (error) {
    // What is nested without end, or would fill the memory, is no document.
    if (!(error instanceof RangeError)) throw error;
    refuse(file, `the file cannot be read (${error.message})`, 'Take it again from where it came, or give its text.');
  }
}

async function decodeForm(bytes: Uint8Array, file: string): Promise<Decoded> {
  switch (tellForm(bytes, file)) {
    case 'html':
      return { extension: 'html', ...(await import('./html.ts')).decodeHtml(bytes, file) };
    case 'markdown':
      return { extension: 'md', ...(await import('./markdown.ts')).decodeMarkdown(bytes, file) };
    case 'docx':
      return { extension: 'docx', ...(await (await import('./docx.ts')).decodeDocx(bytes, file)) };
    case 'pdf':
      return { extension: 'pdf', ...(await (await import('./pdf.ts')).decodePdf(bytes, file)) };
    case 'text':
      return decodeText(bytes, file);
  }
}

function decodeText(bytes: Uint8Array, file: string): Decoded {
  const { text, encoding, guessed } = decodeBytes(bytes, file);
  const extension = 'txt';
  if (encoding === 'UTF-8') return { text, extension, decoding: null };
  return { text, extension, decoding: { form: 'text', encoding, guessed, dropped: [], changed: [] } };
}
