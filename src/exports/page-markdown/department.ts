import { escapeWords } from '#domain/document/escaping.ts';
import { fullNameOf } from '#domain/ledger/tasks.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import { departmentPath } from '#domain/paths.ts';
import type { Locate } from '../locate.ts';
import { foot, joinBlocks, sentencesByEdition } from './blocks.ts';

/** Writes a department as Markdown: its name, and the sentences of each edition that it answers for. */
export const departmentMarkdownOf = (corpus: Corpus, department: Department, locate: Locate): string =>
  joinBlocks([
    `# ${escapeWords(department.token)}的任务`,
    escapeWords(fullNameOf(department)),
    ...sentencesByEdition(department.tasks, corpus, locate),
    foot(
      corpus.editions.map(({ issuer }) => issuer),
      departmentPath(department.id),
      locate,
    ),
  ]);
