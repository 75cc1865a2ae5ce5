import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Term } from '#domain/model/term.ts';
import type { Sentence } from '#domain/model/text.ts';
import type { Problem } from '../problem.ts';
import type { Entry } from './content.ts';
import { allSentences } from './find.ts';
import type { DepartmentData, TermData } from './front-matter.ts';
import { shortForms } from './term-forms.ts';

/** A department with the sentences of each edition that it answers for. */
export function deriveDepartment({ id, data }: Entry<DepartmentData>, editions: readonly Edition[]): Department {
  const { order: _, issuer: __, ...facts } = data;
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

/** A term with the sentences of each edition that name it, and the short forms that the editions give it. */
export function deriveTerm({ id, data }: Entry<TermData>, editions: readonly Edition[]): Term {
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

/** Every term that no edition names, which would be a page about nothing. */
export function checkTerms(entries: readonly Entry<TermData>[], terms: readonly Term[]): Problem[] {
  const used = new Set(
    terms.filter(({ sentences }) => sentences.some((one) => one.sentences.length > 0)).map(({ id }) => id),
  );
  return entries
    .filter(({ id }) => !used.has(id))
    .map(({ file, data }) => ({
      file,
      line: null,
      words: data.forms.join('、'),
      fault: 'no edition names this term by any of its forms',
      mend: 'Give a form as it stands in the words, or remove the file; a longer form of another term may cover it.',
    }));
}
