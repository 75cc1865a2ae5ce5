import { type Paragraph, paragraphsOf } from '#domain/document/paragraphs.ts';
import { isClause, isPart, type Unit } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';

/** A file of the book that holds words of the document: an opening, a part or an attached text. */
export interface Chapter {
  /** `3.xhtml` */
  readonly file: string;
  /** What stands in its title and in the contents. */
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

/** The document in chapters, every paragraph in its order; the line that names an annex stands with what closes the text. */
export function chaptersOf(edition: Edition): readonly Chapter[] {
  const end = edition.closing ? 'closing' : 'annex';
  const nameOf = ({ runs }: Paragraph): string => (runs[0]?.unit ? topOf(runs[0].unit).id || 'text' : end);
  return [...Map.groupBy(paragraphsOf(edition), nameOf)].map(([name, paragraphs]) => {
    const unit = paragraphs.map(({ runs }) => runs[0]?.unit).find((unit) => unit);
    return { file: `${name}.xhtml`, title: unit ? titleOf(topOf(unit), edition) : '附件', paragraphs };
  });
}

/** Where each place with an id stands, `3.xhtml#u-3-4-s1`. */
export function addressesIn(chapters: readonly Chapter[]): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const { file, paragraphs } of chapters)
    for (const { runs } of paragraphs)
      for (const { id } of runs) if (!addresses.has(id)) addresses.set(id, `${file}#u-${id}`);
  return addresses;
}

const topOf = (unit: Unit): Pick<Unit, 'id'> & { readonly heading?: string; readonly label: string } =>
  isClause(unit) ? unit.part : unit;

function titleOf(top: ReturnType<typeof topOf>, { title }: Edition): string {
  return top.heading || top.label || title;
}

/** How deep the heading of a unit stands, from 1 for a part. */
export function depthOf(unit: Unit): number {
  if (!isClause(unit)) return 1;
  return Math.min((isPart(unit) || unit.part.id === '' ? 1 : 2) + unit.within.length, 6);
}
