import { createHash } from 'node:crypto';
import { departmentOn } from '#domain/corpus/department-on.ts';
import { hasTasks } from '#domain/corpus/what-it-lists.ts';
import { yearsOf } from '#domain/corpus/years-of.ts';
import { rowsOverYears } from '#domain/ledger/department-ledger.ts';
import type { Sheet } from '#domain/ledger/sheet.ts';
import { taskRows, taskSheet } from '#domain/ledger/tasks.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { dataPath, departmentDataPath, departmentYearDataPath, editionDataPath } from '#domain/paths.ts';
import { csvOf } from './csv.ts';
import { ledgerField } from './ledger-fields.ts';
import type { Locate } from './locate.ts';

/**
 * Describes every CSV file of the ledger as a data package (Data Package 2.0, Table Schema): its columns, what they hold,
 * its bytes and their hash. Paths are relative to the package, which lies beside the files.
 */
export function dataPackageOf(corpus: Corpus, locate: Locate) {
  const several = corpus.editions.length > 1;
  const [only] = corpus.editions;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'mingze-ledger',
    title: '任务分工台账',
    description: '据文件原文所注的责任单位生成，一行一项任务；非官方整理。',
    sources: corpus.editions.map(({ title, number }) => ({ title: `《${title}》（${number}）` })),
    resources: [
      ...corpus.editions
        .filter(hasTasks)
        .map((edition) =>
          resource(
            editionDataPath(edition.slug, 'csv'),
            `《${edition.title}》任务分工台账`,
            taskSheet(taskRows(corpus, edition)),
            locate,
          ),
        ),
      ...corpus.departments.map((department) =>
        resource(
          departmentDataPath(department.id, 'csv'),
          `${department.token}任务台账`,
          taskSheet(only && !several ? taskRows(corpus, only, department) : rowsOverYears(corpus, department)),
          locate,
        ),
      ),
      ...(several ? corpus.departments : []).flatMap((department) =>
        yearsOf(department, corpus).map(({ edition }) =>
          resource(
            departmentYearDataPath(edition.slug, department.id, 'csv'),
            `${edition.year}年${departmentOn(department, edition.signed).token}任务台账`,
            taskSheet(taskRows(corpus, edition, department)),
            locate,
          ),
        ),
      ),
    ],
  };
}

function resource(path: string, title: string, sheet: Sheet, locate: Locate) {
  const bytes = new TextEncoder().encode(csvOf(sheet, locate));
  const below = path.slice(dataPath.length);
  const key = ['版本', '序号'].filter((title) => sheet.titles.includes(title));
  return {
    name: below.replace(/\.csv$/u, '').replaceAll('/', '-'),
    title,
    path: below,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: { fields: sheet.titles.map(fieldOf), primaryKey: key },
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
