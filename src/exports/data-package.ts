import { createHash } from 'node:crypto';
import { derivedOfEdition } from '#built-before';
import { departmentOn } from '#domain/corpus/department-on.ts';
import { tasksOf } from '#domain/corpus/tasks-of.ts';
import { hasTasks } from '#domain/corpus/what-it-lists.ts';
import { rowsOverYears } from '#domain/ledger/department-ledger.ts';
import { taskRows, taskSheet } from '#domain/ledger/tasks.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import { dataPath, departmentDataPath, departmentYearDataPath, editionDataPath } from '#domain/paths.ts';
import { csvOf } from './csv.ts';
import { departmentLibraryFile } from './files.ts';
import { ledgerField } from './ledger-fields.ts';
import type { Locate } from './locate.ts';
import { sizeOf } from './written-once.ts';

/**
 * Describes every CSV file of the ledger as a data package (Data Package 2.0, Table Schema): its columns, what they hold,
 * its bytes and their hash. Paths are relative to the package, which lies beside the files.
 */
export async function dataPackageOf(corpus: Corpus, locate: Locate) {
  const several = corpus.editions.length > 1;
  const editions = corpus.editions.filter(hasTasks);
  const described = new Map(editions.map((edition) => [edition, describeEdition(corpus, edition, locate)]));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'mingze-ledger',
    title: '任务分工台账',
    description: '据文件原文所注的责任单位生成，一行一项任务；非官方整理。',
    sources: corpus.editions.map(({ title, number }) => ({ title: `《${title}》（${number}）` })),
    resources: [
      ...Array.from(described, ([edition, { whole }]) =>
        resource(editionDataPath(edition.slug, 'csv'), `《${edition.title}》任务分工台账`, whole),
      ),
      ...(await Promise.all(
        corpus.departments.map(async (department) =>
          resource(
            departmentDataPath(department.id, 'csv'),
            `${department.token}任务台账`,
            await describeOverYears(corpus, department, locate),
          ),
        ),
      )),
      ...(several ? corpus.departments : []).flatMap(({ id }) =>
        [...described].flatMap(([{ slug, year }, { departments }]) => {
          const own = departments[id];
          return own
            ? [resource(departmentYearDataPath(slug, id, 'csv'), `${year}年${own.token}任务台账`, own.csv)]
            : [];
        }),
      ),
    ],
  };
}

/** What a package says of a file that is read off it. */
interface Described {
  readonly titles: readonly string[];
  readonly bytes: number;
  readonly hash: string;
}

/** What it says of the files of an edition, and of the ledgers of departments in it, by their ids. */
interface DescribedEdition {
  readonly whole: Described;
  readonly departments: Readonly<Record<string, { readonly token: string; readonly csv: Described }>>;
}

const describeEdition = (corpus: Corpus, edition: Edition, locate: Locate): DescribedEdition =>
  derivedOfEdition(edition, 'what a data package says of its tables', () => {
    const described = (department?: Department): Described => {
      const sheet = taskSheet(taskRows(corpus, edition, department));
      return describe(sheet.titles, csvOf(sheet, locate));
    };
    const named = corpus.departments.filter((department) => tasksOf(department, edition).length > 0);
    return {
      whole: described(),
      departments: Object.fromEntries(
        named.map((department) => {
          const { token } = departmentOn(department, edition.signed);
          return [department.id, { token, csv: described(department) }];
        }),
      ),
    };
  });

async function describeOverYears(corpus: Corpus, department: Department, locate: Locate): Promise<Described> {
  const [only, another] = corpus.editions;
  const rows = only && !another ? taskRows(corpus, only, department) : rowsOverYears(corpus, department);
  return describe(taskSheet(rows).titles, await departmentLibraryFile(corpus, department, 'csv', locate));
}

const describe = (titles: readonly string[], csv: string | Uint8Array<ArrayBuffer>): Described => ({
  titles,
  bytes: sizeOf(csv),
  hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
});

function resource(path: string, title: string, { titles, bytes, hash }: Described) {
  const below = path.slice(dataPath.length);
  return {
    name: below.replace(/\.csv$/u, '').replaceAll('/', '-'),
    title,
    path: below,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash,
    dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: { fields: titles.map(fieldOf), primaryKey: ['版本', '序号'].filter((title) => titles.includes(title)) },
  };
}

function fieldOf(title: string) {
  const { meaning, type, required } = ledgerField(title);
  return {
    name: title,
    type,
    description: meaning,
    ...(type === 'boolean' ? { trueValues: ['是'], falseValues: ['否'] } : {}),
    ...(required ? { constraints: { required } } : {}),
  };
}
