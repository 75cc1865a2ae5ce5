import type { Corpus } from '#domain/model/corpus.ts';
import type { Problem } from '../problem.ts';
import { checkTerms, deriveDepartment, deriveTerm } from './backlinks.ts';
import { checkLineages } from './check-lineages.ts';
import { MISSING_TARGET } from './check-targets.ts';
import { checkTopics } from './check-topics.ts';
import { checkWords } from './check-words.ts';
import type { Content } from './content.ts';
import { deriveEdition } from './edition.ts';
import { checkIds, checkSlugs } from './ids.ts';
import { registerDepartments } from './registry.ts';
import { deriveSeries } from './series.ts';
import { termForms } from './term-forms.ts';
import { deriveTopic } from './topics.ts';
import { UNKNOWN_DEPARTMENT } from './unknown-names.ts';

/** What may only seem so where files could not be read. */
const ABSENCES: readonly string[] = [UNKNOWN_DEPARTMENT, MISSING_TARGET];

/** A check of the finished corpus that gives what is wrong with it. */
export type Rule = (corpus: Corpus) => readonly Problem[];

/** Tells of an edition, by its folder, whether its files are known to hold the words of its source. */
export type KnownWords = (folder: string) => boolean;

/**
 * Makes all content into one frozen corpus, and gives everything that is wrong with it; where anything is, the corpus
 * may not be published.
 *
 * @param rules further checks, made where all words are those of their sources
 * @param areKnown of the words that need not be compared with their sources once more
 */
export function deriveCorpus(
  content: Content,
  rules: readonly Rule[] = [],
  areKnown: KnownWords = () => false,
): { corpus: Corpus; problems: readonly Problem[] } {
  const wrongWords = [...content.editions, ...content.unfinished]
    .filter(({ folder }) => !areKnown(folder))
    .flatMap(checkWords);
  const problems: Problem[] = [...checkSlugs(content), ...checkIds(content), ...wrongWords];
  const names = {
    departments: registerDepartments(content.departments, problems),
    terms: termForms(content.terms, problems),
  };
  const series = deriveSeries(content, problems);
  const editions = content.editions
    .map((edition) => deriveEdition(edition, series, names, problems))
    .sort((a, b) => series.indexOf(a.series) - series.indexOf(b.series) || b.year - a.year);
  const corpus: Corpus = {
    editions,
    departments: [...content.departments]
      .sort((a, b) => a.data.order - b.data.order)
      .map((entry) => deriveDepartment(entry, editions)),
    // Collections and folders list files in orders of their own.
    terms: content.terms.map((entry) => deriveTerm(entry, editions)).sort(bySlug),
    topics: content.topics.map((entry) => deriveTopic(entry, editions)).sort(bySlug),
  };
  // What is lacking where a file was refused, or words are not the source's, is lacking for that reason alone.
  if (content.refused.length === 0 && wrongWords.length === 0) {
    problems.push(...rules.flatMap((rule) => rule(corpus)), ...checkTerms(content.terms, corpus.terms));
    problems.push(...checkLineages(content.editions, editions), ...checkTopics(content.topics, editions));
  }
  const known = content.refused.length === 0 ? problems : problems.filter(({ fault }) => !ABSENCES.includes(fault));
  return { corpus: freeze(corpus), problems: known };
}

const bySlug = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
