import mammoth from 'mammoth/mammoth.browser.min.js';
import { readMarkup } from './read-markup.ts';
import { UnreadableDraft } from './unreadable.ts';

/**
 * The words of a Word document: its running text, tables, text boxes and notes, as they are with all changes accepted.
 *
 * @throws UnreadableDraft where it is no document of Word, or damaged
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: Uint8Array.from(bytes).buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return readMarkup(value);
  } catch {
    throw new UnreadableDraft('damaged');
  }
}
