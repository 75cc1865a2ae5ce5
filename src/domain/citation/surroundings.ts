import { unitOf } from '#domain/document/units.ts';
import { type Run, walkUnit } from '#domain/document/walk.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Sentence } from '#domain/model/text.ts';

/**
 * The words among which a sentence stands, as the document has them, cut so that the sentence is a piece of its own: its
 * duty, or its whole paragraph where the duty is that one sentence; for a sentence of an opening, all of them; null where
 * it stands alone.
 */
export function surroundingsOf(
  { id, clause }: Sentence,
  edition: Edition,
): readonly { words: string; self: boolean }[] | null {
  const unit = unitOf(edition, clause);
  const runs = unit ? [...walkUnit(unit)].filter(({ duty, sentence }) => duty ?? sentence) : [];
  const self = runs.find(({ sentence }) => sentence?.id === id);
  if (!self) return null;
  const around = runs.filter(isAround(self));
  if (around.filter(({ sentence }) => sentence).length < 2) return null;
  return around.map((run) => ({ words: run.words, self: run === self }));
}

function isAround({ duty, paragraph }: Run): (run: Run) => boolean {
  if (!duty) return () => true;
  return duty.sentences.length > 1 ? (run) => run.duty === duty : (run) => run.paragraph === paragraph;
}
