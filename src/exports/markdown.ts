import { placeOfUnit } from '#domain/citation/place.ts';
import { escapeWords } from '#domain/document/escaping.ts';
import { type Paragraph, paragraphsOf, paragraphsOfUnit } from '#domain/document/paragraphs.ts';
import { isClause, type Unit } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import { editionPath, unitPath } from '#domain/paths.ts';
import { type Locate, wholeAddress } from './locate.ts';

/** Writes the whole document as Markdown (CommonMark): its words in its order, headings as headings, our lines quoted. */
export const markdownOf = (edition: Edition, locate: Locate): string =>
  join([...paragraphsOf(edition).flatMap(blocks), ours(edition, '', wholeAddress(editionPath(edition.slug), locate))]);

/**
 * Writes a part, a clause, the notice or the preamble as Markdown: the twin of its page. The highest heading there is, be it
 * that of the part above, stands at the head; those below are as much lower as in the document.
 */
export function unitMarkdownOf(edition: Edition, unit: Unit, locate: Locate): string {
  const place = placeOfUnit(unit);
  const parent =
    isClause(unit) && unit.heading !== '' && unit.part.heading !== '' ? [`## ${escapeWords(unit.part.heading)}`] : [];
  const all = [...parent, ...paragraphsOfUnit(unit).flatMap(blocks)];
  const above = Math.min(...all.flatMap((block) => /^#+(?= )/u.exec(block)?.[0].length ?? [])) - 1;
  const raised = all.map((block) => (/^#+ /u.test(block) ? block.slice(above) : block));
  return join([...raised, ours(edition, place, wholeAddress(unitPath(edition.slug, unit.id), locate))]);
}

const join = (all: readonly string[]): string => `${all.join('\n\n')}\n`;

const ours = ({ title, number, issuer }: Edition, place: string, address: string | null): string =>
  `> 出处：《${escapeWords(title)}》（${escapeWords(number)}）${place}。非官方整理，以${escapeWords(issuer)}发布的文本为准。${address ? `\n> <${address}>` : ''}`;

/** Gives a paragraph's blocks: a heading that stands inside the line becomes a heading of its own. */
function blocks({ kind, runs }: Paragraph): readonly string[] {
  const words = (some: Paragraph['runs']) => escapeWords(some.map((run) => run.words).join(''));
  if (kind === 'title') return [`# ${words(runs)}`];
  if (kind === 'part') return [`## ${words(runs)}`];
  const [first, ...rest] = runs;
  if (first?.kind === 'heading') return [`### ${words([first])}`, ...(rest.length > 0 ? [words(rest)] : [])];
  if (first?.kind === 'dash-heading') return [`${words([first])}${words(rest)}`];
  return [words(runs)];
}
