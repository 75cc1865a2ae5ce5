import { awaitedOfEdition } from '#built-before';
import { departmentOn } from '#domain/corpus/department-on.ts';
import { yearsOf } from '#domain/corpus/years-of.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import { departmentDataPath, departmentYearDataPath, editionDataPath } from '#domain/paths.ts';
import { departmentFile, departmentLibraryFile, type EditionFormat, editionFile } from './files.ts';
import type { Locate } from './locate.ts';
import { sizeOf, type writtenOnce } from './written-once.ts';

/** A file to take away, as a link to it shows it. */
export interface FileToTake {
  /** What the format is called. */
  readonly format: string;
  /** What it holds. */
  readonly content: string;
  readonly path: string;
  /** The name to save it under. */
  readonly name: string;
  /** Its size in bytes. */
  readonly size: number;
}

const formats: Readonly<Record<EditionFormat, { readonly format: string; readonly content: string }>> = {
  xlsx: { format: 'Excel', content: '任务分工台账' },
  csv: { format: 'CSV', content: '任务分工台账' },
  docx: { format: 'Word', content: '全文' },
  md: { format: 'Markdown', content: '全文' },
  html: { format: '单文件网页', content: '全文' },
  json: { format: 'JSON', content: '数据' },
  ics: { format: '日历', content: '时限' },
  txt: { format: '纯文本', content: '全文' },
  'source.txt': { format: '纯文本', content: '收到的文字' },
  epub: { format: 'EPUB', content: '全文' },
  'akn.xml': { format: 'Akoma Ntoso', content: '全文' },
  ris: { format: 'RIS', content: '题录' },
  bib: { format: 'BibTeX', content: '题录' },
  'csl.json': { format: 'CSL-JSON', content: '题录' },
};

/** Describes files of an edition for links to them; a calendar only where the edition sets a date. */
export async function editionFiles(
  corpus: Corpus,
  edition: Edition,
  wanted: readonly EditionFormat[],
  locate: Locate,
  style = '',
): Promise<readonly FileToTake[]> {
  const written = wanted.filter((format) => format !== 'ics' || edition.deadlines.length > 0);
  return Promise.all(
    written.map(async (format) => {
      const write = () => editionFile(corpus, edition, format, locate, style);
      return {
        ...formats[format],
        path: editionDataPath(edition.slug, format),
        name: `${edition.title}${formats[format].content === '全文' ? '' : `-${formats[format].content}`}.${format.split('.').at(-1)}`,
        size: archives.has(format) ? await sizeInEdition(edition, format, write) : sizeOf(await write()),
      };
    }),
  );
}

/** What takes long to be written, and is written from the edition, the departments and the terms alone. */
const archives: ReadonlySet<EditionFormat> = new Set(['xlsx', 'docx', 'epub']);

/** The size of such a file of an edition, which is not written for it where it is known. */
const sizeInEdition = (edition: Edition, name: string, write: () => ReturnType<typeof writtenOnce>): Promise<number> =>
  awaitedOfEdition(edition, `the size of ${name}`, async () => sizeOf(await write()));

/** Describes the files of a department for links to them; with several editions those over the years. */
export const departmentFiles = (
  corpus: Corpus,
  edition: Edition,
  department: Department,
  locate: Locate,
): Promise<readonly FileToTake[]> => {
  const years = yearsOf(department, corpus).map(({ edition }) => edition.year);
  const [first, last] = [years.at(-1) ?? edition.year, years[0] ?? edition.year];
  const which = first === last ? `${last}年` : `${first}—${last}年`;
  return Promise.all(
    (['xlsx', 'csv'] as const).map(async (format) => ({
      ...formats[format],
      content: corpus.editions.length > 1 ? '历年任务台账' : '任务台账',
      path: departmentDataPath(department.id, format),
      name: `${which}任务台账-${department.token}.${format}`,
      size: sizeOf(await departmentLibraryFile(corpus, department, format, locate)),
    })),
  );
};

/** Describes the files of a department in one of several editions for links to them. */
export const departmentYearFiles = (
  corpus: Corpus,
  edition: Edition,
  department: Department,
  locate: Locate,
): Promise<readonly FileToTake[]> =>
  Promise.all(
    (['xlsx', 'csv'] as const).map(async (format) => ({
      ...formats[format],
      content: '任务台账',
      path: departmentYearDataPath(edition.slug, department.id, format),
      name: `${edition.year}年任务台账-${departmentOn(department, edition.signed).token}.${format}`,
      size: await sizeInEdition(edition, `${department.id}.${format}`, () =>
        departmentFile(corpus, edition, department, format, locate),
      ),
    })),
  );
