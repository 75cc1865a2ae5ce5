import type { Corpus } from '#domain/model/corpus.ts';
import { termPath } from '#domain/paths.ts';
import { acrossEditions } from './across-editions.ts';
import type { Locate } from './locate.ts';

/**
 * The terms as `/data/terms.json` publishes them, with the sentences of all editions that name them, their ids prefixed
 * by the edition's. `note` is an editor's, and null where nothing beyond the text is confirmed.
 */
export const termsJson = (corpus: Corpus, locate: Locate) => ({
  terms: corpus.terms.map(({ id, name, forms, kind, note, officialUrl, sentences }) => ({
    id,
    name,
    forms,
    kind,
    note,
    officialUrl,
    url: locate(termPath(id)),
    sentences: acrossEditions(sentences),
  })),
});
