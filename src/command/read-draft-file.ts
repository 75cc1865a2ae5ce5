import { fileURLToPath } from 'node:url';
import { draftForm } from '#drafts/draft-form.ts';
import { readDraft } from '#drafts/read-draft.ts';
import { pdfOptions, readPdf } from '#drafts/read-pdf.ts';
import type { ReadWords } from '#drafts/read-words.ts';
import { UnreadableDraft, type WhyUnreadable } from '#drafts/unreadable.ts';
import { refusal } from './refusal.ts';

const mend = 'Open it in its program and save it as .docx, or give its text.';
const unread: Readonly<Record<WhyUnreadable, readonly [fault: string, mend: string]>> = {
  empty: ['the file is empty', 'Give a text.'],
  'too-large': ['the file is larger than any that is read', 'Give the text alone, without pictures.'],
  picture: [
    'the file is a picture',
    'Have it read by a program for text recognition, proofread that, and give the text.',
  ],
  'other-word': ['the file is DOC, WPS, RTF or XML of Word', mend],
  'other-document': ['the file is a workbook, a presentation, OpenDocument or OFD', mend],
  mhtml: ['the file is a page saved with all that belongs to it (MHTML)', 'Save the page as HTML alone.'],
  archive: ['the file is an archive', 'Unpack it and give the draft itself.'],
  'no-text': ['the file is no text, nor Markdown, HTML, DOCX or PDF', mend],
  encoding: ['the file is neither UTF-8, UTF-16 nor GB 18030', 'Save it as UTF-8.'],
  lost: ['bytes of the file are no characters', 'Take it again from where it came, or save it as UTF-8.'],
  locked: ['the file is locked with a password', 'Take the password off.'],
  damaged: ['the file is damaged', 'Take it again from where it came, or give its text.'],
  'no-words': ['the PDF has no words: its pages are pictures', 'Have them read by a program for text recognition.'],
  layout: ['the words of the PDF cannot be read for sure', 'Give its text.'],
};

/**
 * Reads the words of a draft on this machine, and what of it is not among them.
 *
 * @throws ProblemsError where they cannot be read
 */
export async function readDraftFile(bytes: Uint8Array, file: string): Promise<ReadWords> {
  try {
    const form = draftForm(bytes, file);
    if (form !== 'pdf') return await readDraft(bytes, form);
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const own = fileURLToPath(new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));
    return await readPdf(
      getDocument({
        ...pdfOptions,
        // It keeps what it is given.
        data: Uint8Array.from(bytes),
        cMapUrl: `${own}cmaps/`,
        standardFontDataUrl: `${own}standard_fonts/`,
        wasmUrl: `${own}wasm/`,
      }),
    );
  } catch (error) {
    if (error instanceof UnreadableDraft) throw refusal(file, error.about, ...unread[error.why]);
    throw error;
  }
}
