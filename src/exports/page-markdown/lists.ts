import { escapeWords } from '#domain/document/escaping.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import {
  departmentPath,
  departmentsPath,
  targetPath,
  targetsPath,
  termPath,
  termsPath,
  topicPath,
  topicsPath,
} from '#domain/paths.ts';
import type { Locate } from '../locate.ts';
import { foot, joinBlocks, link } from './blocks.ts';

/** Writes the goals of an edition as a list in Markdown, each with its figures. */
export const targetsMarkdownOf = (edition: Edition, locate: Locate): string =>
  joinBlocks([
    `# ${escapeWords(`《${edition.title}》（${edition.number}）主要目标`)}`,
    edition.targets
      .map(({ id, title, indicators }) => {
        const figures = indicators.map(({ name, quote, due }) => `${name}：${quote}（${due}）`).join('；');
        return `- ${link(title, targetPath(edition.slug, id), locate)}${figures ? `：${escapeWords(figures)}` : ''}`;
      })
      .join('\n'),
    foot([edition], targetsPath(edition.slug), locate),
  ]);

/** Writes those who answer for something as a list in Markdown, each with the number of its tasks in each edition. */
export const departmentsMarkdownOf = (corpus: Corpus, locate: Locate): string =>
  listOf(
    corpus,
    '责任单位',
    departmentsPath,
    corpus.departments.map(
      ({ id, token, tasks }) => [link(token, departmentPath(id), locate), countsIn(tasks, '项任务', corpus)] as const,
    ),
    locate,
  );

/** Writes the papers and terms that the documents name as a list in Markdown, each with how often each edition does. */
export const termsMarkdownOf = (corpus: Corpus, locate: Locate): string =>
  listOf(
    corpus,
    '文件与术语',
    termsPath,
    corpus.terms.map(
      ({ id, name, sentences }) => [link(name, termPath(id), locate), countsIn(sentences, '句', corpus)] as const,
    ),
    locate,
  );

/** Writes the editors’ topics as a list in Markdown. */
export const topicsMarkdownOf = (corpus: Corpus, locate: Locate): string =>
  listOf(
    corpus,
    '专题（编者整理）',
    topicsPath,
    corpus.topics.map(({ id, title, description }) => [link(title, topicPath(id), locate), description] as const),
    locate,
  );

/** How many there are in each edition that has any: 《…（2022）》20项任务. */
const countsIn = (
  lists: readonly { readonly edition: string; readonly sentences: readonly string[] }[],
  unit: string,
  { editions }: Corpus,
): string =>
  lists
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ edition: slug, sentences }) => {
      const title = editions.find((edition) => edition.slug === slug)?.title ?? slug;
      return `《${title}》${sentences.length}${unit}`;
    })
    .join('，');

const listOf = (
  corpus: Corpus,
  title: string,
  path: string,
  entries: readonly (readonly [name: string, said: string])[],
  locate: Locate,
): string =>
  joinBlocks([
    `# ${title}`,
    entries.map(([name, said]) => `- ${name}${said ? `：${escapeWords(said)}` : ''}`).join('\n'),
    foot(corpus.editions, path, locate),
  ]);
