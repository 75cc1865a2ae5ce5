/** What bytes are by how they begin: forms that are decoded, and those that hold no text or none that can be had. */
export type SignedForm =
  | ('pdf' | 'zip' | 'page')
  | ('picture' | 'old-office' | 'locked' | 'rtf' | 'word-xml' | 'mhtml' | 'archive');

const signs: readonly (readonly [string | RegExp, SignedForm])[] = [
  ['\x1f\x8b', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['Rar!', 'archive'],
  [/^.{0,1019}?%PDF-/su, 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^BM.{4}\0\0\0\0|^II\*\0|^MM\0\*|^RIFF.{4}WEBP/su, 'picture'],
  [/^\{\\rtf/u, 'rtf'],
  [/^(?:From: <Saved by|MIME-Version:|From: .{0,200}\r?\n(?:.{0,300}\r?\n){0,8}MIME-Version:)/iu, 'mhtml'],
  [
    /^(?:\xef\xbb\xbf)?\s*<\?xml.{0,300}(?:progid="Word\.Document"|schemas\.microsoft\.com\/office\/word)/su,
    'word-xml',
  ],
];

/** How a page begins. */
const page = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;

/** Tells what bytes are by how they begin; null where that says nothing, as of text. Runs in the browser. */
export function signedForm(bytes: Uint8Array): SignedForm | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  if (head.startsWith('\xd0\xcf\x11\xe0')) return isLocked(bytes) ? 'locked' : 'old-office';
  const signed = signs.find(([begins]) => (typeof begins === 'string' ? head.startsWith(begins) : begins.test(head)));
  if (signed) return signed[1];
  // UTF-16 has a zero byte beside each letter.
  const letters = head.replace(/\0/gu, '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '');
  return page.test(letters) ? 'page' : null;
}

/** Of what the programs of Office write in their old form: whether it is a new document within a password. */
const isLocked = (bytes: Uint8Array): boolean =>
  new TextDecoder('utf-16le').decode(bytes.subarray(0, 1_000_000)).includes('EncryptedPackage');

/** Documents that are ZIP archives. */
export type ArchivedForm = 'docx' | 'xlsx' | 'pptx' | 'ofd' | 'odt';

/** By a part that they have. */
const archived: readonly (readonly [RegExp, ArchivedForm])[] = [
  [/^word\/.*\.xml$/u, 'docx'],
  [/^xl\//u, 'xlsx'],
  [/^ppt\//u, 'pptx'],
  [/^OFD\.xml$/u, 'ofd'],
  [/^content\.xml$/u, 'odt'],
];

/** Tells a document from the names of the parts of a ZIP archive; null where it is another archive. */
export const archivedForm = (names: readonly string[]): ArchivedForm | null =>
  archived.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? null;
