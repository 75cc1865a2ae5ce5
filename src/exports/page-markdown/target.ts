import { wordsOf } from '#domain/citation/lines.ts';
import { placeOf } from '#domain/citation/place.ts';
import { escapeWords } from '#domain/document/escaping.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Target } from '#domain/model/target.ts';
import { targetPath } from '#domain/paths.ts';
import type { Locate } from '../locate.ts';
import { foot, joinBlocks, sentenceList } from './blocks.ts';

/** Writes a target as Markdown: its words, its figures, and the sentences that are tied to it. */
export const targetMarkdownOf = (edition: Edition, { id, title, duty, indicators, tasks }: Target, locate: Locate) =>
  joinBlocks([
    `# 目标：${escapeWords(title)}`,
    `${escapeWords(`《${edition.title}》（${edition.number}）${placeOf(edition, id)}`)}：`,
    wordsOf(edition, duty)
      .split('\n')
      .map((line) => `> ${escapeWords(line)}`)
      .join('\n>\n'),
    indicators.map(({ name, quote, due }) => `- ${escapeWords(`${name}：${quote}（${due}）`)}`).join('\n'),
    tasks.length > 0 ? '## 与之关联的句子' : '',
    tasks.length > 0 ? sentenceList(tasks, edition, locate) : '',
    foot([edition], targetPath(edition.slug, id), locate),
  ]);
