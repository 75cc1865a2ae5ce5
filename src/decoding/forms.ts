import type { ReceivedForm } from '#domain/model/reception.ts';
import { readDirectory } from './archive.ts';
import { type ArchivedForm, archivedForm, type SignedForm, signedForm } from './form-signs.ts';
import { refuse } from './refuse.ts';

const PROOFREAD =
  'Give the text itself, or have it read by a program for text recognition and proofread that against the picture.';
const UNPACK = 'Unpack it and import the document itself, one file after another.';
const SAVE_AS_DOCX = 'Open it in Word or WPS, save it as .docx and import that.';

/** Forms that cannot be decoded, why, and what to do. */
const REFUSED: Readonly<Record<Exclude<SignedForm, 'pdf' | 'zip' | 'page'>, readonly [string, string]>> = {
  picture: ['the file is a picture', PROOFREAD],
  'old-office': ['the file is an old Office document (DOC)', SAVE_AS_DOCX],
  locked: ['the document is locked with a password', 'Open it, take the password off, save it and import that.'],
  rtf: ['the file is RTF', SAVE_AS_DOCX],
  'word-xml': ['the file is XML of Word', SAVE_AS_DOCX],
  mhtml: [
    'the file is a page saved with all that belongs to it (MHTML)',
    'Save the page as HTML alone and import that.',
  ],
  archive: ['the file is an archive', UNPACK],
};

const ARCHIVED: Readonly<Record<Exclude<ArchivedForm, 'docx'>, readonly [string, string]>> = {
  xlsx: ['the file is a workbook (XLSX)', 'Give the document; a table is imported as a part of it.'],
  pptx: ['the file is a presentation (PPTX)', 'Give the document itself.'],
  ofd: ['the file is OFD', 'Open it in its reader, export it as PDF or DOCX and import that.'],
  odt: ['the file is an OpenDocument text (ODT)', 'Open it in LibreOffice or Word, save it as .docx and import that.'],
};

/** Tells the form of a file by its bytes, and where they leave it open by its name. */
export function tellForm(bytes: Uint8Array, file: string): ReceivedForm {
  const signed = signedForm(bytes);
  if (signed === 'pdf') return 'pdf';
  if (signed === 'zip') return tellArchive(bytes, file);
  if (signed === 'old-office' && /\.wps$/iu.test(file)) refuse(file, 'the file is a WPS document', SAVE_AS_DOCX);
  if (signed !== null && signed !== 'page') refuse(file, ...REFUSED[signed]);
  if (/\.(?:md|markdown)$/iu.test(file)) return 'markdown';
  return signed === 'page' || /\.[sx]?html?$/iu.test(file) ? 'html' : 'text';
}

function tellArchive(bytes: Uint8Array, file: string): 'docx' {
  const form = archivedForm([...readDirectory(bytes, file).keys()]);
  if (form === 'docx') return form;
  if (form === null) refuse(file, ...REFUSED.archive);
  refuse(file, ...ARCHIVED[form]);
}
