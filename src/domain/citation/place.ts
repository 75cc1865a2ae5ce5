import { isClause, isPart, ownDuties, ownSentences, type Unit, unitOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import { splitId } from '#domain/paths.ts';

/**
 * The place of anything with an id, as readers write it: 第三部分, 三（四）, 三（四）第2句, 第五部分第2句, 通知第1句,
 * 一（三）“知识产权运用” for a duty under a dash heading and for the target it states, 三（四）第1责任段 for other duties.
 *
 * The part is always said, since （一）（二）（三） each stand in two of them. Throws when the id names nothing.
 */
export function placeOf(edition: Edition, id: string): string {
  const target = edition.targets.find((target) => target.id === id);
  if (target) return placeOf(edition, target.duty);
  const unit = unitOf(edition, id);
  if (unit) return placeOfUnit(unit);
  const holder = unitOf(edition, splitId(id).unit);
  if (holder) {
    const duty = ownDuties(holder).find((duty) => duty.id === id);
    if (duty?.heading) return `${placeOfUnit(holder)}“${bareHeading(duty.heading)}”`;
    if (duty) return `${placeOfUnit(holder)}第${duty.number}责任段`;
    const sentence = ownSentences(holder).find((sentence) => sentence.id === id);
    if (sentence) return `${placeOfUnit(holder)}第${sentence.number}句`;
  }
  throw new Error(`Nothing in edition ${edition.slug} has the id "${id}": no part, clause, duty, sentence or target.`);
}

/** The place of a unit: 第三部分, 三（四）, 第五部分, 通知, 序言. */
export function placeOfUnit(unit: Unit): string {
  if (isPart(unit)) return `第${unit.label}部分`;
  if (!isClause(unit)) return unit.label;
  return unit.label === '' ? `第${unit.part.label}部分` : `${unit.part.label}${unit.label}`;
}

/** The words of a dash heading without its dash and its closing 。 */
export const bareHeading = (heading: string): string => heading.replace(/^—+/u, '').replace(/。$/u, '');
