import { escapeWords } from '#domain/document/escaping.ts';
import { taskRows } from '#domain/ledger/tasks.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import { dutiesPath } from '#domain/paths.ts';
import type { Locate } from '../locate.ts';
import { foot, joinBlocks, link, sentenceList } from './blocks.ts';

/** Writes who answers for what as Markdown: the tasks as a table (GFM), and the sentences that no note covers. */
export function dutiesMarkdownOf(corpus: Corpus, edition: Edition, locate: Locate): string {
  const rows = taskRows(corpus, edition).map(
    ({ number, place, path, words, names }) =>
      `| ${number} | ${link(place, path, locate)} | ${escapeWords(words)} | ${escapeWords(names)} |`,
  );
  return joinBlocks([
    `# ${escapeWords(`《${edition.title}》（${edition.number}）责任分工`)}`,
    rows.length > 0
      ? ['| 序号 | 位置 | 任务（原文） | 责任单位（原文） |', '| -: | - | - | - |', ...rows].join('\n')
      : '',
    edition.unassigned.length > 0 ? '## 未标明责任单位' : '',
    sentenceList(
      edition.unassigned.map(({ id }) => id),
      edition,
      locate,
    ),
    foot([edition], dutiesPath(edition.slug), locate),
  ]);
}
