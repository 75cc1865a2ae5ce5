import { editionPath, inClausePath, inWholePath, sentencePath, splitId, unitPath } from '#domain/paths.ts';
import type { Cited } from './cited.ts';
import type { CitedEdition } from './cited-edition.ts';
import { type SentenceRange, writeFragment } from './fragment.ts';
import { placeOfCited } from './place-of-cited.ts';

/** What is cited: an edition, a unit or a duty by its id, or sentences as ranges of whole ids in document order. */
export type Subject = string | readonly SentenceRange[];

/** What a citation needs besides its edition and subject. */
export interface Occasion {
  readonly words: string;
  readonly hash: string | null;
  /** Makes an address of a path below the site's root. */
  readonly locate: (path: string) => string;
  readonly accessed: string | null;
}

/** The citation of a subject: its place, its address and what the formats need besides. */
export function cite(edition: CitedEdition, subject: Subject, occasion: Occasion): Cited {
  const place = subject === edition.slug ? { short: '', formal: '' } : placeOfCited(edition, subject);
  return {
    edition,
    place,
    counted: typeof subject !== 'string' ? '句序' : place.short.endsWith('责任段') ? '责任段序' : null,
    words: occasion.words,
    address: occasion.locate(pathOfSubject(edition.slug, subject)),
    hash: occasion.hash,
    accessed: occasion.accessed,
  };
}

/**
 * The path of what is cited: a sentence's own page, since chat previews never see a fragment; sentences of one unit on
 * its page; sentences across units on the whole document.
 */
export function pathOfSubject(edition: string, subject: Subject): string {
  if (typeof subject === 'string') {
    if (subject === edition) return editionPath(edition);
    return /-d\d+$/u.test(subject) ? inClausePath(edition, subject) : unitPath(edition, subject);
  }
  const ends = subject.flatMap(({ from, to }) => [from, to]);
  const [first = ''] = ends;
  if (ends.every((end) => end === first)) return sentencePath(edition, first);
  const { unit } = splitId(first);
  if (ends.some((end) => splitId(end).unit !== unit)) return inWholePath(edition, writeFragment(subject));
  const local = subject.map(({ from, to }) => ({ from: splitId(from).fragment, to: splitId(to).fragment }));
  return `${unitPath(edition, unit)}#${writeFragment(local)}`;
}
