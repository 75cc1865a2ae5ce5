import { writtenBefore } from '#built-before';
import type { BibliographyFormat } from '#domain/citation/bibliography/formats.ts';
import { ledgerOverYears, rowsOverYears } from '#domain/ledger/department-ledger.ts';
import { departmentLedgerOf, ledgerOf } from '#domain/ledger/ledger.ts';
import { taskRows, taskSheet } from '#domain/ledger/tasks.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import { akomaNtosoOf } from './akoma-ntoso/akoma-ntoso.ts';
import { bibliographyOf } from './bibliography.ts';
import { csvOf } from './csv.ts';
import { documentJson } from './document-json.ts';
import { docxOf } from './docx.ts';
import { epubOf } from './epub/epub.ts';
import { htmlOf } from './html.ts';
import { icsOf } from './ics.ts';
import { jsonText } from './json.ts';
import type { Locate } from './locate.ts';
import { markdownOf } from './markdown.ts';
import { plainTextOf } from './plain-text.ts';
import { writtenOnce } from './written-once.ts';
import { xlsxOf } from './xlsx.ts';

/** The formats in which an edition is to be had. */
export type EditionFormat =
  | 'xlsx'
  | 'csv'
  | 'docx'
  | 'md'
  | 'html'
  | 'json'
  | 'ics'
  | 'txt'
  | 'source.txt'
  | 'akn.xml'
  | 'epub'
  | BibliographyFormat['ending'];

/**
 * Writes one file of an edition.
 *
 * @param style the style sheet of the single-file page or of the book, for `html` and `epub` alone
 */
export const editionFile = (corpus: Corpus, edition: Edition, format: EditionFormat, locate: Locate, style = '') =>
  writtenOnce(locate, edition, format, () => writeEdition(corpus, edition, format, locate, style));

function writeEdition(corpus: Corpus, edition: Edition, format: EditionFormat, locate: Locate, style: string) {
  switch (format) {
    case 'xlsx':
      return xlsxOf(ledgerOf(corpus, edition), locate);
    case 'csv':
      return csvOf(taskSheet(taskRows(corpus, edition)), locate);
    case 'docx':
      return docxOf(edition, locate);
    case 'md':
      return markdownOf(edition, locate);
    case 'html':
      return htmlOf(edition, locate, style);
    case 'json':
      return jsonText(documentJson(corpus, edition, locate));
    case 'ics':
      return icsOf(edition, locate);
    case 'txt':
      return plainTextOf(edition);
    case 'source.txt':
      return edition.source.text;
    case 'epub':
      return epubOf(corpus, edition, locate, style);
    case 'akn.xml':
      return akomaNtosoOf(corpus, edition, locate);
    case 'ris':
    case 'bib':
    case 'csl.json':
      return bibliographyOf(edition, edition.slug, format, locate);
  }
}

/** Writes one file of a department: its ledger in an edition. */
export const departmentFile = (
  corpus: Corpus,
  edition: Edition,
  department: Department,
  format: 'xlsx' | 'csv',
  locate: Locate,
) =>
  writtenOnce(locate, edition, `${department.id}.${format}`, () =>
    format === 'csv'
      ? csvOf(taskSheet(taskRows(corpus, edition, department)), locate)
      : xlsxOf(departmentLedgerOf(corpus, edition, department), locate),
  );

/** Writes one file of a department over the years; with one edition in the library its ledger there. */
export function departmentLibraryFile(corpus: Corpus, department: Department, format: 'xlsx' | 'csv', locate: Locate) {
  const [only, another] = corpus.editions;
  if (only && !another) return departmentFile(corpus, only, department, format, locate);
  return writtenOnce(locate, department, format, () => {
    // It is asked for three times, and bytes are kept.
    if (format === 'csv') return new TextEncoder().encode(csvOf(taskSheet(rowsOverYears(corpus, department)), locate));
    const tables = ledgerOverYears(corpus, department);
    return writtenBefore([tables, locate('')], () => xlsxOf(tables, locate));
  });
}
