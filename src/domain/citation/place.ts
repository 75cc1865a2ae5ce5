import { formatNumeral } from '#domain/document/numerals.ts';
import { isClause, isPart, ownDuties, ownSentences, type Unit, unitOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { ClauseRef, PartRef } from '#domain/model/text.ts';
import { splitId } from '#domain/paths.ts';

/**
 * The place of anything with an id, as readers write it: 第三部分, 三（四）, 三（四）第2句, 第五部分第2句, 通知第1句,
 * 一（三）“知识产权运用” for a duty under a dash heading and for the target it states, 三（四）第1责任段 for other duties.
 *
 * The part is always said, since （一）（二）（三） each stand in two of them. Throws when the id names nothing.
 */
export function placeOf(edition: Edition, id: string): string {
  const places = known.get(edition) ?? new Map<string, string>();
  known.set(edition, places);
  const place = places.get(id) ?? findPlace(edition, id);
  places.set(id, place);
  return place;
}

/** Every list of sentences says the places of the same ones. */
const known = new WeakMap<Edition, Map<string, string>>();

function findPlace(edition: Edition, id: string): string {
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

/**
 * The place of a unit: 第三部分, 三（四）, 三（四）1.（2）, 第五部分, 第57项, 第十二条第一款第（二）项, 第三章第二节, 1.2.3, 附件1,
 * 通知, 序言.
 */
export function placeOfUnit(unit: Unit): string {
  if (isPart(unit)) return placeOfPart(unit);
  if (!isClause(unit)) return unit.label;
  return unit.label === '' ? placeOfPart(unit.part) : placeWithin(unit.part, [...unit.within, unit]);
}

const placeOfPart = ({ level, label }: PartRef): string => (level === 'part' ? `第${label}部分` : label);

/** @param path the unit, and those between it and the part, the highest first */
function placeWithin(part: PartRef, path: readonly ClauseRef[]): string {
  const unit = path.at(-1);
  if (unit === undefined) return part.level === 'part' ? part.label : placeOfPart(part);
  const { id, level, label } = unit;
  const annex = part.level === 'annex' ? part.label : '';
  // What is numbered on through the whole document needs no other name.
  if (level === 'decimal' || level === 'article') return annex + label;
  if (level === 'item' && /^n\d+$/u.test(id)) return `第${unit.number}项`;
  const holder = path.at(-2);
  const above = placeWithin(part, path.slice(0, -1));
  if (holder?.level !== 'article') return above + label;
  const paragraph = id.slice(holder.id.length + 1).split('-')[0] ?? '';
  return `${above}第${formatNumeral(Number(paragraph))}款第${label}项`;
}

/** The words of a dash heading without its dash and its closing 。 */
export const bareHeading = (heading: string): string => heading.replace(/^—+/u, '').replace(/。$/u, '');
