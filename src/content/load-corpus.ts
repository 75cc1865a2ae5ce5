import { assemble } from '#domain/corpus/assemble.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { loadContent } from './load-content.ts';

/** The corpus of a content folder, for whatever runs outside Astro. */
export const loadCorpus = (folder: string): Corpus => assemble(loadContent(folder));
