import { placeOfUnit } from '#domain/citation/place.ts';
import { departmentsAsOf } from '#domain/corpus/department-on.ts';
import { currentEdition } from '#domain/corpus/find.ts';
import { tasksOf } from '#domain/corpus/tasks-of.ts';
import { chineseDate } from '#domain/document/chinese-date.ts';
import { escapeWords } from '#domain/document/escaping.ts';
import { isClause, isPart, unitsOf } from '#domain/document/units.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import {
  departmentPath,
  documentsPath,
  dutiesPath,
  editionPath,
  hasLibraryPage,
  markdownPath,
  unitPath,
} from '#domain/paths.ts';
import type { Locate } from '../locate.ts';
import { foot, joinBlocks, link } from './blocks.ts';

/** Writes the home page as Markdown: the documents, the current one's contents, and how many tasks each department has in it. */
export function homeMarkdownOf(corpus: Corpus, locate: Locate): string {
  const edition = currentEdition(corpus);
  const twin = (words: string, path: string): string => link(words, markdownPath(path), locate);
  const contents = unitsOf(edition)
    .filter((unit) => !isClause(unit) || unit.within.length === 0)
    .map((unit) => {
      const words = isPart(unit) ? unit.heading : isClause(unit) ? `${placeOfUnit(unit)}${unit.title}` : unit.label;
      return `${isClause(unit) ? '  ' : ''}- ${twin(words, unitPath(edition.slug, unit.id))}`;
    });
  const counts = departmentsAsOf(edition, corpus)
    .map((department) => ({ department, count: tasksOf(department, edition).length }))
    .filter(({ count }) => count > 0)
    .map(({ department: { id, token }, count }) => `- ${twin(token, departmentPath(id))}：${count}项任务`);
  return joinBlocks([
    `# ${escapeWords(edition.title)}`,
    escapeWords(`${edition.issuer}，${edition.number}，${chineseDate(edition.signed)}`),
    corpus.editions.length > 1 ? '## 所收文件' : '',
    hasLibraryPage(corpus.editions)
      ? `- ${twin(`全部${corpus.editions.length}份文件`, documentsPath)}`
      : documentList(corpus, locate),
    '## 目录',
    contents.join('\n'),
    counts.length > 0 ? '## 各单位任务数' : '',
    counts.length > 0
      ? `共${edition.tasks.length}项任务，共同列名的在各单位名下分别计入；见${twin('责任分工', dutiesPath(edition.slug))}。`
      : '',
    counts.join('\n'),
    foot(corpus.editions, '', locate),
  ]);
}

/** Writes the list of all documents as Markdown. */
export const documentsMarkdownOf = (corpus: Corpus, locate: Locate): string =>
  joinBlocks(['# 所收文件', documentList(corpus, locate), foot(corpus.editions, documentsPath, locate)]);

/** Nothing where there is one alone. */
const documentList = ({ editions }: Corpus, locate: Locate): string =>
  editions.length > 1
    ? editions
        .map(
          ({ slug, title, number, signed }) =>
            `- ${link(title, editionPath(slug), locate)}：${escapeWords(`${number}，${chineseDate(signed)}`)}`,
        )
        .join('\n')
    : '';
