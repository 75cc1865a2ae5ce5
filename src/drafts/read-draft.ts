import { decodeText } from './decode-text.ts';
import type { DraftForm } from './draft-form.ts';
import type { ReadWords } from './read-words.ts';

/**
 * The words of a draft in a form that needs nothing of the machine; each form is loaded when the first file has it.
 *
 * @throws UnreadableDraft with the one reason why they cannot be read
 */
export async function readDraft(bytes: Uint8Array, form: Exclude<DraftForm, 'pdf'>): Promise<ReadWords> {
  switch (form) {
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(bytes);
    case 'html':
      return plain((await import('./read-markup.ts')).readMarkup(await decodeText(bytes, true)));
    case 'markdown':
      return plain((await import('./read-markdown.ts')).readMarkdown(await decodeText(bytes)));
    case 'text':
      return plain(await decodeText(bytes));
  }
}

const plain = (text: string): ReadWords => ({ text, blank: [], leftOut: [] });
