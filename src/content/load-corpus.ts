import { deriveCorpus, type KnownWords, type Rule } from '#domain/corpus/derive-corpus.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { type Problem, ProblemsError } from '#domain/problem.ts';
import { compareWithSources } from './compare-with-sources.ts';
import { withLines } from './find-lines.ts';
import { type ReadContent, readContent } from './read-content.ts';

/** A content folder made into its corpus, with the files it was made from. */
export interface ReadCorpus {
  readonly corpus: Corpus;
  readonly entries: ReadContent['entries'];
  /** Everything that is wrong; where anything is, the corpus may not be published. */
  readonly problems: readonly Problem[];
}

/** Reads a content folder into its corpus and gives all that is wrong with it, by further rules too. */
export function readCorpus(
  folder: string,
  rules: readonly Rule[] = [],
  areKnown: KnownWords = () => false,
): ReadCorpus {
  const { content, entries, problems } = readContent(folder);
  const { corpus, problems: faults } = deriveCorpus(content, rules, areKnown);
  const differences = compareWithSources(content, faults, areKnown);
  return { corpus, entries, problems: withLines([...problems, ...faults, ...differences]) };
}

/**
 * Reads a content folder into its corpus, whatever was published before.
 * @throws ProblemsError with everything that is wrong
 */
export function loadCorpus(folder: string): Corpus {
  const { corpus, problems } = readCorpus(folder);
  if (problems.length > 0) throw new ProblemsError(problems);
  return corpus;
}
