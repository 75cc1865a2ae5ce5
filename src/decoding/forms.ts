import type { ReceivedForm } from '#domain/model/reception.ts';
import { readDirectory } from './archive.ts';
import { refuse } from './refuse.ts';

const PROOFREAD =
  'Give the text itself, or have it read by a program for text recognition and proofread that against the picture.';
const UNPACK = 'Unpack it and import the document itself, one file after another.';
const SAVE_AS_DOCX = 'Open it in Word or WPS, save it as .docx and import that.';

/** Forms that cannot be decoded, by the bytes that they begin with. */
const REFUSED: readonly (readonly [RegExp, string, string])[] = [
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^BM.{4}\0\0\0\0|^II\*\0|^MM\0\*|^RIFF.{4}WEBP/su, 'the file is a picture', PROOFREAD],
  [/^\{\\rtf/u, 'the file is RTF', SAVE_AS_DOCX],
  [
    /^(?:From: <Saved by|MIME-Version:|From: .{0,200}\r?\n(?:.{0,300}\r?\n){0,8}MIME-Version:)/iu,
    'the file is a page saved with all that belongs to it (MHTML)',
    'Save the page as HTML alone and import that.',
  ],
  [
    /^(?:\xef\xbb\xbf)?\s*<\?xml.{0,300}(?:progid="Word\.Document"|schemas\.microsoft\.com\/office\/word)/su,
    'the file is XML of Word',
    SAVE_AS_DOCX,
  ],
];

const ARCHIVES = ['\x1f\x8b', '7z\xbc\xaf', 'Rar!'];

/** How a page begins. */
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;

/** Tells the form of a file by its bytes, and where they leave it open by its name. */
export function tellForm(bytes: Uint8Array, file: string): ReceivedForm {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (head.startsWith('\xd0\xcf\x11\xe0')) refuseCompound(bytes, file);
  if (ARCHIVES.some((begins) => head.startsWith(begins))) refuse(file, 'the file is an archive', UNPACK);
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return tellArchive(bytes, file);
  for (const [begins, fault, mend] of REFUSED) if (begins.test(head)) refuse(file, fault, mend);
  if (/\.(?:md|markdown)$/iu.test(file)) return 'markdown';
  // UTF-16 has a zero byte beside each letter.
  const letters = head.replace(/\0/gu, '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '');
  return /\.[sx]?html?$/iu.test(file) || PAGE.test(letters) ? 'html' : 'text';
}

/** What the old programs of Office wrote, and what the new ones write with a password. */
function refuseCompound(bytes: Uint8Array, file: string): never {
  const names = Buffer.from(bytes.subarray(0, 1_000_000)).toString('utf16le');
  if (names.includes('EncryptedPackage'))
    refuse(file, 'the document is locked with a password', 'Open it, take the password off, save it and import that.');
  const isWps = /\.wps$/iu.test(file);
  refuse(file, `the file is ${isWps ? 'a WPS document' : 'an old Office document (DOC)'}`, SAVE_AS_DOCX);
}

/** Documents that are ZIP archives as well, by a part that they have. */
const ARCHIVED: readonly (readonly [RegExp, string, string])[] = [
  [/^xl\//u, 'the file is a workbook (XLSX)', 'Give the document; a table is imported as a part of it.'],
  [/^ppt\//u, 'the file is a presentation (PPTX)', 'Give the document itself.'],
  [/^OFD\.xml$/u, 'the file is OFD', 'Open it in its reader, export it as PDF or DOCX and import that.'],
  [
    /^content\.xml$/u,
    'the file is an OpenDocument text (ODT)',
    'Open it in LibreOffice or Word, save it as .docx and import that.',
  ],
];

function tellArchive(bytes: Uint8Array, file: string): 'docx' {
  const names = [...readDirectory(bytes, file).keys()];
  if (names.some((name) => /^word\/.*\.xml$/u.test(name))) return 'docx';
  for (const [part, fault, mend] of ARCHIVED) if (names.some((name) => part.test(name))) refuse(file, fault, mend);
  refuse(file, 'the file is an archive', UNPACK);
}
