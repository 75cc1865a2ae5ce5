import { placeOfUnit } from '#domain/citation/place.ts';
import { isClause, isPart, sentencesIn, type Unit } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Clause, Part } from '#domain/model/text.ts';

/** What a unit is about: a heading's title, or what the notice and the preamble are to the document. */
export function nameOfUnit(unit: Unit, edition: Edition): string {
  if (isPart(unit) || isClause(unit)) return unit.title;
  return unit.id === 'notice' ? `印发《${edition.title}》` : `《${edition.title}》`;
}

/** How many characters a label may have with those of a sentence that stand for a title which the unit has not. */
const SHOWN = 15;
const LEAST_SHOWN = 5;

/** What a table of contents says of a part or clause: its label and title, or with how its words begin: 1.推广证书…… */
export function contentsOfUnit(unit: Part | Clause): string {
  const label = unit.label + (standsApart(unit) ? '　' : '');
  if (unit.title !== '') return isPart(unit) ? unit.heading : label + unit.title;
  const words = [...(sentencesIn(unit)[0]?.words ?? '')];
  const shown = Math.max(LEAST_SHOWN, SHOWN - [...label].length);
  return `${label}${words.slice(0, shown).join('')}${words.length > shown ? '……' : ''}`;
}

/** Whether a space sets the label apart: 第三章　总则, 4.2　应急响应. */
const standsApart = ({ level }: Part | Clause): boolean =>
  ['volume', 'division', 'chapter', 'section', 'article', 'decimal', 'annex'].includes(level);

/** Place and name, as links to the unit show them: 三（四）健全知识产权保护政策, 第三部分：加强…体系; 三（四） without a title. */
export const titleOfUnit = (unit: Unit, edition: Edition): string =>
  isClause(unit) ? `${placeOfUnit(unit)}${unit.title}` : `${placeOfUnit(unit)}：${nameOfUnit(unit, edition)}`;
