import { mentionsOf } from '#domain/corpus/editions-shown.ts';
import { tasksOf } from '#domain/corpus/tasks-of.ts';
import { escapeWords } from '#domain/document/escaping.ts';
import { fullNameOf } from '#domain/ledger/tasks.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Sentence } from '#domain/model/text.ts';
import { departmentPath } from '#domain/paths.ts';
import type { Locate } from '../locate.ts';
import { editionHeading, foot, joinBlocks, sentenceList } from './blocks.ts';

/**
 * Writes a department as Markdown: its name, and of each edition the sentences that it answers for and those that name it
 * outside any note.
 */
export const departmentMarkdownOf = (corpus: Corpus, department: Department, locate: Locate): string =>
  joinBlocks([
    `# ${escapeWords(department.token)}的任务`,
    escapeWords(fullNameOf(department)),
    ...corpus.editions.flatMap((edition) => yearOf(department, edition, locate)),
    foot(corpus.editions, departmentPath(department.id), locate),
  ]);

function yearOf(department: Department, edition: Edition, locate: Locate): readonly string[] {
  const [tasks, mentions] = [tasksOf(department, edition), mentionsOf(department, edition)];
  if (tasks.length + mentions.length === 0) return [];
  const list = (sentences: readonly Sentence[]): string =>
    sentenceList(
      sentences.map(({ id }) => id),
      edition,
      locate,
    );
  return [
    editionHeading(edition),
    list(tasks),
    ...(mentions.length > 0
      ? ['### 括注以外的提及', '句中写到这个单位，但不是责任括注，不计入任务。', list(mentions)]
      : []),
  ];
}
