import { escapeWords } from '#domain/document/escaping.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Topic } from '#domain/model/topic.ts';
import { topicPath } from '#domain/paths.ts';
import type { Locate } from '../locate.ts';
import { foot, joinBlocks, sentencesByEdition } from './blocks.ts';

/** Writes a topic as Markdown: what an editor says it is, and the sentences of each edition that belong to it. */
export const topicMarkdownOf = (corpus: Corpus, { id, title, description, years }: Topic, locate: Locate): string =>
  joinBlocks([
    `# 专题：${escapeWords(title)}`,
    `编者整理：${escapeWords(description)}`,
    ...sentencesByEdition(years, corpus, locate),
    foot(corpus.editions, topicPath(id), locate),
  ]);
