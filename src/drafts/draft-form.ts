import { type SignedForm, signedForm } from '#decoding/form-signs.ts';
import { UnreadableDraft, type WhyUnreadable } from './unreadable.ts';

/** The forms in which drafts are read. */
export type DraftForm = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/** The most bytes that are taken. */
const mostBytes = 50_000_000;

const unread: Readonly<Record<Exclude<SignedForm, 'pdf' | 'zip' | 'page'>, WhyUnreadable>> = {
  picture: 'picture',
  'old-office': 'other-word',
  rtf: 'other-word',
  'word-xml': 'other-word',
  locked: 'locked',
  mhtml: 'mhtml',
  archive: 'archive',
};

/**
 * Tells the form of a draft by its bytes, and where they leave it open by its name; a ZIP archive is looked into when it is
 * read.
 *
 * @throws UnreadableDraft where it is none that is read
 */
export function draftForm(bytes: Uint8Array, name: string): DraftForm {
  if (bytes.length === 0) throw new UnreadableDraft('empty');
  if (bytes.length > mostBytes) throw new UnreadableDraft('too-large');
  const signed = signedForm(bytes);
  if (signed === 'pdf') return 'pdf';
  if (signed === 'zip') return 'docx';
  if (signed !== null && signed !== 'page') throw new UnreadableDraft(unread[signed]);
  if (/\.(?:md|markdown)$/iu.test(name)) return 'markdown';
  return signed === 'page' || /\.[sx]?html?$/iu.test(name) ? 'html' : 'text';
}
