import { escapeWords } from '#domain/document/escaping.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Term } from '#domain/model/term.ts';
import { termPath } from '#domain/paths.ts';
import type { Locate } from '../locate.ts';
import { foot, joinBlocks, sentencesByEdition } from './blocks.ts';

/** Writes a term as Markdown: the editors’ note, where there is one, and the sentences of each edition that name it. */
export const termMarkdownOf = (
  corpus: Corpus,
  { id, name, note, noteSource, sentences }: Term,
  locate: Locate,
): string =>
  joinBlocks([
    `# ${escapeWords(name)}`,
    note ? `编者注：${escapeWords(note)}${noteSource ? `（来源：${escapeWords(noteSource)}）` : ''}` : '',
    ...sentencesByEdition(sentences, corpus, locate),
    foot(corpus.editions, termPath(id), locate),
  ]);
