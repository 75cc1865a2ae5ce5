import { blocksOf } from '#domain/document/paragraphs.ts';
import { labelledClauses, ownText } from '#domain/document/units.ts';
import type { Level } from '#domain/model/level.ts';
import type { Clause, Part } from '#domain/model/text.ts';
import { type XmlElement, xml } from '../xml.ts';
import { eId } from './ids.ts';
import { paragraphsOfDuties } from './paragraphs.ts';

/** What Akoma Ntoso calls a level of the outline. */
const elements: Readonly<Record<Exclude<Level, 'annex'>, string>> = {
  volume: 'book',
  division: 'division',
  chapter: 'chapter',
  section: 'section',
  article: 'article',
  part: 'part',
  clause: 'clause',
  item: 'paragraph',
  point: 'point',
  circle: 'indent',
  decimal: 'level',
};

/** What stands in a unit: paragraphs, or a unit below it. */
type Piece = { readonly paragraphs: readonly XmlElement[] } | { readonly unit: XmlElement };

/** A part with its clauses; of a document without parts the clauses alone. */
export function partElements(part: Part, roles: readonly string[]): readonly XmlElement[] {
  const own = ownText(part);
  const pieces = [
    ...(own ? piecesOf(own, roles) : []),
    ...labelledClauses(part).map((clause) => ({ unit: clauseElement(clause, roles) })),
  ];
  if (part.id === '') return pieces.map((piece) => ('unit' in piece ? piece.unit : alinea(piece.paragraphs)));
  return [unitElement(part, pieces)];
}

const clauseElement = (clause: Clause, roles: readonly string[]): XmlElement =>
  unitElement(clause, piecesOf(clause, roles));

function piecesOf(clause: Clause, roles: readonly string[]): readonly Piece[] {
  return blocksOf(clause).map((block) =>
    'unit' in block
      ? { unit: clauseElement(block.unit, roles) }
      : { paragraphs: paragraphsOfDuties(block.duties, roles) },
  );
}

/**
 * A unit: all text is its content; where units stand below it, the text before them is the introduction, and what goes on
 * behind one, as in an article whose next 款 follows its 项, is an `alinea`.
 */
function unitElement(unit: Part | Clause, pieces: readonly Piece[]): XmlElement {
  const first = pieces.findIndex((piece) => 'unit' in piece);
  const before = (first < 0 ? pieces : pieces.slice(0, first)).flatMap((piece) =>
    'paragraphs' in piece ? piece.paragraphs : [],
  );
  const below = first < 0 ? [] : pieces.slice(first);
  const name = unit.level === 'annex' ? 'hcontainer' : elements[unit.level];
  return xml(
    name,
    { name: unit.level === 'annex' ? 'annex' : null, eId: eId(unit.id) },
    ...headingElements(unit),
    before.length > 0 ? xml(below.length > 0 ? 'intro' : 'content', {}, ...before) : null,
    ...below.map((piece) => ('unit' in piece ? piece.unit : alinea(piece.paragraphs))),
    before.length + below.length === 0 ? xml('content', {}, xml('p')) : null,
  );
}

const alinea = (paragraphs: readonly XmlElement[]): XmlElement => xml('alinea', {}, xml('content', {}, ...paragraphs));

/** The heading as printed, cut where its title begins: 三、 and 完善政策体系。 */
function headingElements({ heading, title }: Part | Clause): readonly XmlElement[] {
  if (heading === '') return [];
  const at = title === '' ? heading.length : Math.max(heading.indexOf(title), 0);
  const [number, words] = [heading.slice(0, at), heading.slice(at)];
  return [...(number ? [xml('num', {}, number)] : []), ...(words ? [xml('heading', {}, words)] : [])];
}
