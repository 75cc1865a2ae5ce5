import { decodeText } from './decode-text.ts';
import type { DraftForm } from './draft-form.ts';

/**
 * The words of a draft in a form that needs nothing of the machine; each form is loaded when the first file has it.
 *
 * @throws UnreadableDraft with the one reason why they cannot be read
 */
export async function readDraft(bytes: Uint8Array, form: Exclude<DraftForm, 'pdf'>): Promise<string> {
  switch (form) {
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(bytes);
    case 'html':
      return (await import('./read-markup.ts')).readMarkup(decodeText(bytes));
    case 'markdown':
      return (await import('./read-markdown.ts')).readMarkdown(decodeText(bytes));
    case 'text':
      return decodeText(bytes);
  }
}
