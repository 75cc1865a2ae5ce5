import { wordsOf } from '#domain/citation/lines.ts';
import { hasTargets, hasTasks } from '#domain/corpus/what-it-lists.ts';
import { hashWords } from '#domain/document/hash.ts';
import { ownDuties, ownSentences, unitsOf } from '#domain/document/units.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import {
  aboutPath,
  dataPath,
  departmentPath,
  departmentsPath,
  dutiesPath,
  editionPath,
  editionVerifyPath,
  inClausePath,
  searchPath,
  sentencePath,
  targetPath,
  targetsPath,
  termPath,
  termsPath,
  topicPath,
  topicsPath,
  unitPath,
  verifyPath,
} from '#domain/paths.ts';

/** An address that the site promises to keep, and what stands there. */
export interface PublishedAddress {
  /** Path below the site's root, `2022/3-4/s2/`, `2022/3-4/#d1`. */
  readonly address: string;
  /** The hash of the words that stand there. */
  readonly hash: string;
  readonly words: string;
}

/**
 * Every address that an edition publishes, with the words that stand there: the whole text, its units, sentences, duties
 * and targets, the departments and terms that it names, and the topics that it has something of, whose words are their names.
 *
 * A sentence's own page stands for its fragments as well: `2022/3-4/s2/` is also `2022/3-4/#s2` and `2022/#3-4-s2`.
 */
export const publishedBy = (corpus: Corpus, edition: Edition): readonly PublishedAddress[] =>
  placesOf(corpus, edition).map(([address, wordsThere, hash]) => {
    const words = wordsThere();
    return { address, words, hash: hash ?? hashWords(words) };
  });

/** An address, the words that stand there, put together when they are asked for, and their hash where it is known. */
type Place = readonly [address: string, words: () => string, hash?: string];

/** Every address that an edition publishes, as `publishedBy` says, without the hashes. */
export function placesOf(corpus: Corpus, edition: Edition): readonly Place[] {
  const wordsAt = (id: string) => () => wordsOf(edition, id);
  const named = (occurrences: readonly { readonly edition: string; readonly sentences: readonly string[] }[]) =>
    occurrences.some((one) => one.edition === edition.slug && one.sentences.length > 0);
  return [
    [editionPath(edition.slug), wordsAt(edition.slug)],
    ...unitsOf(edition).flatMap((unit): Place[] => [
      [unitPath(edition.slug, unit.id), wordsAt(unit.id)],
      ...ownDuties(unit).map(({ id }): Place => [inClausePath(edition.slug, id), wordsAt(id)]),
      ...ownSentences(unit).map(({ id, words, hash }): Place => [sentencePath(edition.slug, id), () => words, hash]),
    ]),
    ...edition.targets.map(({ id, duty }): Place => [targetPath(edition.slug, id), wordsAt(duty)]),
    ...corpus.departments
      .filter(({ tasks }) => named(tasks))
      .map(({ id, token }): Place => [departmentPath(id), () => token]),
    ...corpus.terms
      .filter(({ sentences }) => named(sentences))
      .map(({ id, name }): Place => [termPath(id), () => name]),
    ...corpus.topics.filter(({ years }) => named(years)).map(({ id, title }): Place => [topicPath(id), () => title]),
  ];
}

/** Every address that a retired one may lead to: all that is published, and the pages that list it. */
export const standingAddresses = (corpus: Corpus): ReadonlySet<string> =>
  new Set([
    ...corpus.editions.flatMap((edition) => [
      ...placesOf(corpus, edition).map(([address]) => address),
      ...(hasTargets(edition) ? [targetsPath(edition.slug)] : []),
      ...(hasTasks(edition) ? [dutiesPath(edition.slug)] : []),
      ...(corpus.editions.length > 1 ? [editionVerifyPath(edition.slug)] : []),
    ]),
    ...(corpus.topics.length > 0 ? [topicsPath] : []),
    ...[aboutPath, dataPath, departmentsPath, searchPath, termsPath, verifyPath],
  ]);
