import { editionPath, inClausePath, inWholePath, sentencePath, splitId, unitPath } from '#domain/paths.ts';
import { addressWithWords, type Cited, type Cut, type Subject } from './cited.ts';
import type { CitedEdition } from './cited-edition.ts';
import { isWithin, writeFragment } from './fragment.ts';
import { placeOfCited } from './place-of-cited.ts';

/** What a citation needs besides its edition and subject. */
export interface Occasion {
  readonly words: string;
  /** At which ends the words are cut, where they are. */
  readonly cut?: Cut | null;
  readonly hash: string | null;
  /** Makes an address of a path below the site's root. */
  readonly locate: (path: string) => string;
  readonly accessed: string | null;
}

/**
 * The citation of a subject: its place, its address and what the formats need besides. Words inside a sentence always
 * take their hash into the address, which finds them again where their position does not.
 */
export function cite(edition: CitedEdition, subject: Subject, occasion: Occasion): Cited {
  const place = subject === edition.slug ? { short: '', formal: '' } : placeOfCited(edition, subject);
  const address = occasion.locate(pathOfSubject(edition.slug, subject));
  const within = typeof subject !== 'string' && subject.some(isWithin);
  return {
    edition,
    subject,
    place,
    counted: typeof subject !== 'string' ? '句序' : place.short.endsWith('责任段') ? '责任段序' : null,
    words: occasion.words,
    cut: occasion.cut ?? null,
    address: within ? addressWithWords({ address, hash: occasion.hash }) : address,
    hash: within ? null : occasion.hash,
    accessed: occasion.accessed,
  };
}

/**
 * The path of what is cited: a sentence's own page, since chat previews never see a fragment, and for words inside it as
 * well, so that it stands there also where no script marks them; sentences of one unit on its page; sentences across
 * units on the whole document.
 */
export function pathOfSubject(edition: string, subject: Subject): string {
  if (typeof subject === 'string') {
    if (subject === edition) return editionPath(edition);
    return /-d\d+$/u.test(subject) ? inClausePath(edition, subject) : unitPath(edition, subject);
  }
  const ends = subject.flatMap(({ from, to }) => [from, to]);
  const [first = ''] = ends;
  const { unit } = splitId(first);
  if (ends.some((end) => splitId(end).unit !== unit)) return inWholePath(edition, writeFragment(subject));
  const local = subject.map((range) => ({
    ...range,
    from: splitId(range.from).fragment,
    to: splitId(range.to).fragment,
  }));
  if (ends.some((end) => end !== first)) return `${unitPath(edition, unit)}#${writeFragment(local)}`;
  return `${sentencePath(edition, first)}${local.some(isWithin) ? `#${writeFragment(local)}` : ''}`;
}
