import { dutiesOf, sentencesIn, unitOf } from '../document/units.ts';
import type { Edition } from '../model/edition.ts';
import type { Sentence } from '../model/text.ts';
import { allSentences } from './find.ts';

/** Cuts `2022/3-4-s1` into the edition `2022` and what it has there, `3-4-s1`. */
export function splitMember(member: string): { readonly edition: string; readonly id: string } {
  const cut = member.indexOf('/');
  return { edition: member.slice(0, cut), id: member.slice(cut + 1) };
}

/**
 * The sentences of what an editor ties into a topic; none where the edition has nothing of this name.
 *
 * @param id of a part, a clause, the notice or the preamble, `3-4`; of a duty, `3-4-d1`; of a sentence, `3-4-s2`; or
 *   `targets/protection`
 */
export function sentencesOfMember(edition: Edition, id: string): readonly Sentence[] {
  const target = edition.targets.find((one) => `targets/${one.id}` === id);
  const unit = unitOf(edition, id);
  if (unit) return sentencesIn(unit);
  const duty = dutiesOf(edition).find((one) => one.id === (target?.duty ?? id));
  return duty?.sentences ?? allSentences(edition).filter((sentence) => sentence.id === id);
}
