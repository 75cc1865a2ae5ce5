import { loadCorpus } from '#content/load-corpus.ts';
import type { Corpus } from '#domain/model/corpus.ts';

/** The one edition that the site at the root holds: what a page does is tested on words that the tests know. */
export const alone = '2022';

/** The corpus of that site, whatever other years the content holds. */
export function guidelineAlone(): Corpus {
  const { editions, departments, terms, topics } = loadCorpus('content');
  const own = ({ edition }: { readonly edition: string }): boolean => edition === alone;
  return {
    editions: editions.filter(({ slug }) => slug === alone),
    departments: departments.map((department) => ({ ...department, tasks: department.tasks.filter(own) })),
    terms: terms.map((term) => ({ ...term, sentences: term.sentences.filter(own) })),
    topics: topics
      .map((topic) => ({ ...topic, years: topic.years.filter(own) }))
      .filter(({ years }) => years.length > 0),
  };
}
