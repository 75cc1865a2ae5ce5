import { sentencesHolding } from '#domain/search/count.ts';
import { countedTerms } from '#domain/search/counted-terms.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import { type AnsweredSentence, answered, dutiesOf, type PlacedDuty } from './answered.ts';
import type { Library } from './library.ts';
import { namedEdition } from './named-edition.ts';

/** Finds the sentences that hold every term of a query, as the site's search counts them, newest edition first. */
export async function findSentences(
  library: Library,
  { query, edition, limit }: { readonly query: string; readonly edition?: string | undefined; readonly limit: number },
) {
  const editions = namedEdition(edition, library.catalogue);
  const terms = countedTerms(query, library.catalogue);
  const found: AnsweredSentence[] = [];
  for (const { slug } of terms.length > 0 ? editions : []) {
    const document = await library.document(slug);
    for (const duty of dutiesOf(document)) {
      const held = new Set(sentencesHolding(recordOf(duty), terms).map(({ path }) => path));
      found.push(
        ...duty.sentences
          .filter(({ id }) => held.has(id))
          .map((sentence) => answered(sentence, duty, document, library)),
      );
    }
  }
  return { query, count: found.length, sentences: found.slice(0, limit), left: Math.max(0, found.length - limit) };
}

/** A duty as the search looks into it. */
const recordOf = ({ sentences, note, departments }: PlacedDuty): Pick<SearchRecord, 'departments' | 'blocks'> => ({
  departments: departments.map(({ id }) => id),
  blocks: [
    ...sentences.map(({ id, text }, index) => block('sentence', id, text, index > 0)),
    ...(note === null ? [] : [block('note', '', note, true)]),
  ],
});

const block = (kind: 'sentence' | 'note', path: string, words: string, runsOn: boolean) => ({
  kind,
  number: null,
  path,
  words,
  runsOn,
});
