import { fileURLToPath } from 'node:url';
import { draftForm } from '#drafts/draft-form.ts';
import { readDraft } from '#drafts/read-draft.ts';
import { pdfOptions, type ReadPdf, readPdf } from '#drafts/read-pdf.ts';
import { UnreadableDraft, type WhyUnreadable } from '#drafts/unreadable.ts';
import { refusal } from './refusal.ts';

const mend = 'Open it in its program and save it as .docx, or give its text.';
const unread: Readonly<Record<WhyUnreadable, readonly [fault: string, mend: string]>> = {
  empty: ['the file is empty', 'Give a text.'],
  'too-large': ['the file has more than 50 MB', 'Give the text alone, without pictures.'],
  form: ['the file is in no form that is read: text, Markdown, HTML, DOCX, PDF', mend],
  encoding: ['the file is neither UTF-8, UTF-16 nor GB 18030', 'Save it as UTF-8.'],
  damaged: ['the words of the file cannot be read: it is damaged, locked, or made of pictures', mend],
};

/**
 * Reads the words of a draft on this machine; of a PDF as well which pages hold none.
 *
 * @throws ProblemsError where they cannot be read
 */
export async function readDraftFile(bytes: Uint8Array, file: string): Promise<ReadPdf> {
  try {
    const form = draftForm(bytes, file);
    if (form !== 'pdf') return { text: await readDraft(bytes, form), blank: [] };
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
    if (error instanceof UnreadableDraft) throw refusal(file, '', ...unread[error.why]);
    throw error;
  }
}
