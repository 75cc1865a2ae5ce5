import type { Corpus } from '#domain/model/corpus.ts';
import { type Problem, ProblemsError } from '../problem.ts';
import { checkTerms, deriveDepartment, deriveTerm } from './backlinks.ts';
import type { Content } from './content.ts';
import { deriveEdition } from './edition.ts';
import { checkIds, checkSlugs } from './ids.ts';
import { departmentNames, termForms } from './names.ts';

/** A check of the finished corpus that gives what is wrong with it. */
export type Rule = (corpus: Corpus) => readonly Problem[];

/**
 * Assembles all content into one frozen corpus.
 * @throws ProblemsError with everything that is wrong, at once
 */
export function assemble(content: Content, rules: readonly Rule[] = []): Corpus {
  const problems: Problem[] = [...checkSlugs(content), ...checkIds(content)];
  const names = {
    departments: departmentNames(content.departments, problems),
    terms: termForms(content.terms, problems),
  };
  const editions = content.editions
    .map((edition) => deriveEdition(edition, names, problems))
    .sort((a, b) => b.year - a.year || a.slug.localeCompare(b.slug, 'en'));
  const corpus: Corpus = {
    editions,
    departments: [...content.departments]
      .sort((a, b) => a.data.order - b.data.order)
      .map((entry) => deriveDepartment(entry, editions)),
    // Collections and folders list files in orders of their own.
    terms: content.terms.map((entry) => deriveTerm(entry, editions)).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
  problems.push(...rules.flatMap((rule) => rule(corpus)));
  // Where words are missing, terms go unfound for that reason alone.
  if (problems.length === 0) problems.push(...checkTerms(content.terms, corpus.terms));
  if (problems.length > 0) throw new ProblemsError(problems);
  return freeze(corpus);
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
