import { UnreadableDraft } from './unreadable.ts';

/** The forms in which drafts are read. */
export type DraftForm = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/** The most bytes that are taken. */
const mostBytes = 50_000_000;

/** What begins files that are no text and are not read: old Office, RTF, pictures, archives but ZIP. */
const others = ['\xd0\xcf\x11\xe0', '{\\rtf', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\x1f\x8b', '7z\xbc\xaf', 'Rar!'];
const page = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;

/**
 * Tells the form of a draft by its bytes, and where they leave it open by its name.
 *
 * @throws UnreadableDraft where it is none that is read
 */
export function draftForm(bytes: Uint8Array, name: string): DraftForm {
  if (bytes.length === 0) throw new UnreadableDraft('empty');
  if (bytes.length > mostBytes) throw new UnreadableDraft('too-large');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return 'docx';
  if (others.some((begins) => head.startsWith(begins))) throw new UnreadableDraft('form');
  if (/\.(?:md|markdown)$/iu.test(name)) return 'markdown';
  return /\.[sx]?html?$/iu.test(name) || page.test(head.replaceAll('\0', '').replace(/^ï»¿/u, '')) ? 'html' : 'text';
}
