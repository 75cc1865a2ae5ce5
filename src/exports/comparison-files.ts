import type { Comparison } from '#domain/lineage/compare-editions.ts';
import { comparisonTables } from '#domain/lineage/comparison-tables.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { compareDataPath } from '#domain/paths.ts';
import { comparisonJson } from './comparison-json.ts';
import type { FileToTake } from './files-to-take.ts';
import { jsonText } from './json.ts';
import type { Locate } from './locate.ts';
import { sizeOf, writtenOnce } from './written-once.ts';
import { xlsxOf } from './xlsx.ts';

type ComparisonFormat = 'xlsx' | 'json';

const formats: Readonly<Record<ComparisonFormat, string>> = { xlsx: 'Excel', json: 'JSON' };

/** Writes a comparison as a file. */
export const comparisonFile = (corpus: Corpus, comparison: Comparison, format: ComparisonFormat, locate: Locate) =>
  writtenOnce(locate, comparison, format, () =>
    format === 'xlsx'
      ? xlsxOf(comparisonTables(comparison, corpus.departments), locate)
      : jsonText(comparisonJson(comparison, locate)),
  );

/** Describes the files of a comparison for links to them. */
export const comparisonFiles = (
  corpus: Corpus,
  comparison: Comparison,
  locate: Locate,
): Promise<readonly FileToTake[]> =>
  Promise.all(
    (['xlsx', 'json'] as const).map(async (format) => {
      const { before, after } = comparison;
      return {
        format: formats[format],
        content: format === 'xlsx' ? '对照表' : '数据',
        path: compareDataPath(after.slug, before.slug, format),
        name: `${after.title}-与${before.year}年对照.${format}`,
        size: sizeOf(await comparisonFile(corpus, comparison, format, locate)),
      };
    }),
  );
