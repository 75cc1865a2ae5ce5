import { assemble } from '#domain/corpus/assemble.ts';
import type { Corpus } from '#domain/corpus/model.ts';
import { readContent } from './read-content.ts';

/** The corpus of a content folder, for whatever runs outside Astro. */
export const readCorpus = (folder: string): Corpus => assemble(readContent(folder));
