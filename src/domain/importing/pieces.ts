import { writeParagraphs } from '../document/escaping.ts';
import { type OutlineUnit, unitsOfOutline } from '../document/outline.ts';
import type { Outline } from './outline.ts';
import type { Paragraph } from './paragraphs.ts';

/** Words that are cut together: what stands around the body, or a labelled unit. */
export interface Piece {
  /** The file that begins with it; null where it stands in the file of what is before it. */
  readonly file: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** Null around the body. */
  readonly unit: OutlineUnit<Paragraph> | null;
}

/** The document's pieces by their beginnings; an article's text below its 项 belongs to the piece that is the article. */
export function piecesOf({ notice, preamble, units, annex, closing }: Outline): Piece[] {
  const around = (id: string, paragraphs: readonly Paragraph[]): Piece => ({
    file: `${id}.mdx`,
    paragraphs,
    unit: null,
  });
  const labelled = (roots: Outline['units']): Piece[] =>
    roots.flatMap((root) =>
      [...unitsOfOutline([root])].map((unit) => ({
        file: hasFile(unit, root) ? `clauses/${unit.id}.mdx` : null,
        paragraphs: unit.paragraphs,
        unit,
      })),
    );
  const body = units.filter(({ label }) => label.level !== 'annex');
  const attached = units.filter(({ label }) => label.level === 'annex');
  return [
    around('notice', notice),
    around('preamble', preamble),
    ...labelled(body),
    around('annex', annex),
    around('closing', closing),
    ...labelled(attached),
  ].filter(({ paragraphs }) => paragraphs.length > 0);
}

/** What stands highest and the clauses right below a part have files; what stands further down is in its holder's. */
const hasFile = (unit: Outline['units'][number], root: Outline['units'][number]): boolean =>
  unit === root || (root.label.level === 'part' && unit.label.level === 'clause' && root.units.includes(unit));

/** The files of official words that pieces make, contents by path below the edition's folder. */
export function filesOf(pieces: readonly Piece[]): Map<string, string> {
  const words = new Map<string, Paragraph[]>();
  let name = '';
  for (const { file, paragraphs } of pieces) {
    name = file ?? name;
    const own = words.get(name) ?? [];
    for (const paragraph of paragraphs) own.push(paragraph);
    words.set(name, own);
  }
  const inLines = (paragraphs: readonly Paragraph[]) => paragraphs.toSorted((a, b) => a.line - b.line);
  return new Map(
    [...words].map(([name, paragraphs]) => [name, writeParagraphs(inLines(paragraphs).map(({ words }) => words))]),
  );
}
