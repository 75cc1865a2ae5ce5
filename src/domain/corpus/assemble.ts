import { reservedNames } from '../address.ts';
import { type Problem, ProblemsError } from '../problem.ts';
import type { Content, Entry } from './content.ts';
import { readEdition } from './edition.ts';
import type { DepartmentData, TermData } from './front-matter.ts';
import type { Corpus, Department, Edition, Sentence, Term } from './model.ts';
import { departmentNames, shortForms, termForms } from './names.ts';

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
    .map((edition) => readEdition(edition, names, problems))
    .sort((a, b) => b.year - a.year || a.slug.localeCompare(b.slug, 'en'));
  const corpus: Corpus = {
    editions,
    departments: [...content.departments]
      .sort((a, b) => a.data.order - b.data.order)
      .map((entry) => readDepartment(entry, editions)),
    terms: content.terms.map((entry) => readTerm(entry, editions)),
  };
  problems.push(...rules.flatMap((rule) => rule(corpus)));
  // Where words are missing, terms go unfound for that reason alone.
  if (problems.length === 0) problems.push(...checkTerms(content, corpus));
  if (problems.length > 0) throw new ProblemsError(problems);
  return freeze(corpus);
}

function readDepartment({ id, data }: Entry<DepartmentData>, editions: readonly Edition[]): Department {
  const { order: _, ...facts } = data;
  return {
    id,
    ...facts,
    tasks: perEdition(
      editions,
      (edition) => edition.tasks,
      ({ departments }) => departments.includes(id),
    ),
  };
}

function readTerm({ id, data }: Entry<TermData>, editions: readonly Edition[]): Term {
  const own = new Map(data.forms.map((form) => [form, id]));
  const short = editions.flatMap((edition) => [
    ...shortForms(
      allSentences(edition)
        .map(({ words }) => words)
        .join('\n'),
      own,
    ).keys(),
  ]);
  return {
    id,
    ...data,
    forms: [...new Set([...data.forms, ...short])],
    sentences: perEdition(editions, allSentences, ({ terms }) => terms.includes(id)),
  };
}

/** Every sentence of an edition, those of notice and preamble first. */
export const allSentences = ({ notice, preamble, sentences }: Edition): readonly Sentence[] => [
  ...(notice?.sentences ?? []),
  ...(preamble?.sentences ?? []),
  ...sentences,
];

function perEdition(
  editions: readonly Edition[],
  sentencesOf: (edition: Edition) => readonly Sentence[],
  belongs: (sentence: Sentence) => boolean,
) {
  return editions.map((edition) => ({
    edition: edition.slug,
    sentences: sentencesOf(edition)
      .filter(belongs)
      .map(({ id }) => id),
  }));
}

function checkSlugs({ editions }: Content): Problem[] {
  return editions
    .filter(({ slug }) => !/^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*-)?\d{4}$/u.test(slug) || reservedNames.includes(slug))
    .map(({ slug, folder }) => ({
      file: folder,
      line: null,
      words: slug,
      fault: 'the name of the folder cannot be the address of an edition',
      mend: 'Name it by the year, 2022, or by series and year, plan-2023; names of top-level pages are taken.',
    }));
}

function checkIds({ departments, terms, editions }: Content): Problem[] {
  const groups = [departments, terms, ...editions.map(({ targets }) => targets)];
  return groups.flatMap((entries: readonly { id: string; file: string }[]) =>
    entries.flatMap(({ id, file }, index) => [
      ...(entries.findIndex((entry) => entry.id === id) === index
        ? []
        : [
            {
              file,
              line: null,
              words: id,
              fault: 'another file has the same id',
              mend: 'Rename one of the two; ids are addresses.',
            },
          ]),
      ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)
        ? []
        : [
            {
              file,
              line: null,
              words: id,
              fault: 'the name of the file cannot be an address',
              mend: 'Use lower-case ASCII letters, digits and hyphens.',
            },
          ]),
    ]),
  );
}

function checkTerms({ terms }: Content, corpus: Corpus): Problem[] {
  const used = new Set(
    corpus.terms.filter(({ sentences }) => sentences.some((one) => one.sentences.length > 0)).map(({ id }) => id),
  );
  return terms
    .filter(({ id }) => !used.has(id))
    .map(({ file, data }) => ({
      file,
      line: null,
      words: data.forms.join('、'),
      fault: 'no edition names this term by any of its forms',
      mend: 'Give a form as it stands in the words, or remove the file; a longer form of another term may cover it.',
    }));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
