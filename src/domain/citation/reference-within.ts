import { allSentences } from '#domain/corpus/find.ts';
import { hashWords } from '#domain/document/hash.ts';
import type { Edition } from '#domain/model/edition.ts';
import { pathOfSubject } from './cite.ts';
import { addressWithWords } from './cited.ts';

/** How a reference to words inside a sentence is written and resolved, with an example that holds. */
export interface ReferenceWithin {
  /** The id of the sentence with the place of the words behind it, as others write it. */
  readonly id: string;
  /** The address, from the url of the sentence: `{sentence}` is the last part of its id. */
  readonly url: string;
  readonly example: { readonly id: string; readonly url: string; readonly words: string; readonly hash: string };
}

/** Gives it with the first sentence that is long enough for an example. */
export function referenceWithin(edition: Edition, locate: (path: string) => string): ReferenceWithin | null {
  const [start, end] = [2, 8];
  const sentence = allSentences(edition).find(({ words }) => [...words].length > end);
  if (!sentence) return null;
  const words = [...sentence.words].slice(start, end).join('');
  const hash = hashWords(words);
  const path = pathOfSubject(edition.slug, [{ from: sentence.id, to: sentence.id, start, end }]);
  return {
    id: '{id}:{start}-{end}',
    url: '{url}?words={hash}#{sentence}:{start}-{end}',
    example: {
      id: `${edition.slug}/${sentence.id}:${start}-${end}`,
      url: addressWithWords({ address: locate(path), hash }),
      words,
      hash,
    },
  };
}
