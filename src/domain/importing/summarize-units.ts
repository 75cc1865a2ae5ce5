import { findDeadlines } from '../corpus/deadlines.ts';
import { deriveResponsibility } from '../corpus/duties.ts';
import { findNamed } from '../corpus/named.ts';
import { UnknownNames } from '../corpus/unknown-names.ts';
import { type DutyText, readClause } from '../document/clause.ts';
import { parseClosing } from '../document/closing.ts';
import { parseOpening } from '../document/opening.ts';
import type { OutlineUnit } from '../document/outline.ts';
import { CarriedRules, rulesIn } from '../document/responsibility/carry.ts';
import { placesAround, placesInClause, type ResponsibilityPlace } from '../document/responsibility-places.ts';
import type { CutUnits } from './cut-units.ts';
import type { Imported } from './import.ts';
import type { Paragraph } from './paragraphs.ts';

/** A labelled unit of a document, or what stands around the body, in a row. */
export interface UnitSummary {
  /** `3-4`, `notice`. */
  readonly id: string;
  /** （四）, 第十二条; empty around the body. */
  readonly label: string;
  /** Its heading, or the first words of its text where it has none. */
  readonly title: string;
  /** How many units hold it. */
  readonly depth: number;
  /** Where it begins, line of the text as received. */
  readonly line: number;
  readonly sentences: number;
  /** Places that say who answers for something, and those of them that are read. */
  readonly places: number;
  readonly read: number;
  readonly who: readonly Answering[];
  readonly times: readonly DatedWords[];
}

/** What the units of a document come to. */
export interface Totals extends Pick<UnitSummary, 'sentences' | 'places' | 'read'> {
  /** Of the labelled ones. */
  readonly units: number;
}

/** Whether a row is that of a labelled unit, and not of what stands around the body. */
export const isLabelled = ({ label }: UnitSummary): boolean => label !== '';

/** Adds up what stands in the rows of units. */
export function totalsOf(units: readonly UnitSummary[]): Totals {
  const sum = (of: 'places' | 'read' | 'sentences') => units.reduce((total, unit) => total + unit[of], 0);
  const [sentences, places, read] = [sum('sentences'), sum('places'), sum('read')];
  return { units: units.filter(isLabelled).length, sentences, places, read };
}

/** Who answers for something in a unit. */
export interface Answering {
  /** The name as the document has it. */
  readonly words: string;
  /** The document's word for what they do; empty where it has none. */
  readonly role: string;
  /** As what by a rule that the document states for its lists; null for most. */
  readonly ruled: string | null;
  readonly isKnown: boolean;
  /** Whether a note names them here; else a rule that the document states adds them. */
  readonly isNamed: boolean;
  readonly line: number;
}

/** A time as printed. */
export interface DatedWords {
  readonly words: string;
  readonly line: number;
}

type Names = ReadonlyMap<string, string>;

/** What a document's notes are read against. */
interface Known {
  readonly names: Names;
  /** The first name of each department. */
  readonly wordsOf: ReadonlyMap<string, string>;
  readonly rules: CarriedRules;
}

function firstWords(names: Names): Map<string, string> {
  const words = new Map<string, string>();
  for (const [name, id] of names) if (!words.has(id)) words.set(id, name);
  return words;
}

/** Puts every unit of a document into a row, in document order, with what stands around the body. */
export function summarizeUnits({
  outline,
  cuts,
  names,
  unknown,
}: Pick<Imported, 'outline' | 'cuts' | 'names' | 'unknown'>) {
  const { notice, preamble, units, annex, closing } = outline;
  // Names that nobody has are read as those of departments yet to come.
  const all: Names = new Map([...names, ...unknown.map(({ words }) => [words, `${COMING}${words}`] as const)]);
  const known: Known = { names: all, wordsOf: firstWords(all), rules: new CarriedRules() };
  known.rules.take(
    closing.flatMap(({ words }) => rulesIn(words)),
    'closing',
  );
  for (const [id, paragraphs] of [
    ['notice', notice],
    ['preamble', preamble],
  ] as const)
    known.rules.take(sentencesOf(paragraphs, parseOpening).flatMap(rulesIn), id);
  const labelled = (ofAnnexes: boolean): UnitSummary[] =>
    units
      .filter(({ label }) => (label.level === 'annex') === ofAnnexes)
      .flatMap((root) => rowsOf(root, 0, cuts, known));
  return [
    ...around('notice', notice, parseOpening),
    ...around('preamble', preamble, parseOpening),
    ...labelled(false),
    ...around('annex', annex, parseClosing),
    ...around('closing', closing, parseClosing),
    ...labelled(true),
  ];
}

/** No id of a department begins with it. */
const COMING = '?';

function around(id: string, paragraphs: readonly Paragraph[], parse: typeof parseOpening): UnitSummary[] {
  const [first] = paragraphs;
  if (first === undefined) return [];
  const lines = parse(paragraphs.map(({ words }) => words));
  const title = lines.find(({ kind }) => kind === 'title');
  const sentences = sentencesOf(paragraphs, parse).length;
  return [
    {
      ...{ id, label: '', title: title?.kind === 'title' ? title.words : first.words, depth: 0, line: first.line },
      ...{ sentences, ...countPlaces(placesAround(paragraphs)), who: [], times: [] },
    },
  ];
}

const sentencesOf = (paragraphs: readonly Paragraph[], parse: typeof parseOpening): readonly string[] =>
  parse(paragraphs.map(({ words }) => words)).flatMap((line) => (line.kind === 'text' ? line.sentences : []));

/** A unit's row, and behind it those of the units below it. */
function rowsOf(unit: OutlineUnit<Paragraph>, depth: number, cuts: CutUnits, known: Known): UnitSummary[] {
  const { id, label, paragraphs } = unit;
  const cut = cuts.get(unit) ?? [];
  const { title, duties } = readClause(cut, label);
  const sentences = duties.flatMap((duty) => duty.sentences);
  const read = duties.map((duty) => readDuty(duty, id, known));
  const row: UnitSummary = {
    ...{ id, label: label.label, title: title || (sentences[0] ?? label.rest), depth, line: paragraphs[0]?.line ?? 0 },
    ...{ sentences: sentences.length, ...countPlaces(placesInClause(cut)) },
    who: read.flatMap(({ who }) => who),
    times: read.flatMap(({ times }) => times),
  };
  return [row, ...unit.units.flatMap((below) => rowsOf(below, depth + 1, cuts, known))];
}

const countPlaces = (places: readonly ResponsibilityPlace[]): { places: number; read: number } => ({
  places: places.length,
  read: places.filter(({ read }) => read).length,
});

/** Who answers for a duty, in the order of its notes and behind them whom a rule adds, and its times. */
function readDuty(
  duty: DutyText,
  id: string,
  { names, wordsOf, rules }: Known,
): { who: Answering[]; times: DatedWords[] } {
  const { departments, times } = deriveResponsibility(duty, id, '', { names, unknown: new UnknownNames(), rules });
  const bearers = [...departments];
  const who = duty.notes.flatMap(({ reading, line }) =>
    (reading?.pieces ?? [])
      .filter(({ kind }) => kind === 'name')
      .flatMap((piece) => findNamed(piece.words, names))
      .filter(({ department }) => department !== null)
      .map(({ words, department }): Answering => {
        const { role = '', ruled } = bearers.shift() ?? {};
        return {
          words,
          role,
          ruled: ruled?.role ?? null,
          isKnown: !department?.startsWith(COMING),
          isNamed: true,
          line,
        };
      }),
  );
  const added = bearers.map(
    ({ id, ruled }): Answering => ({
      words: wordsOf.get(id) ?? id,
      role: '',
      ruled: ruled?.role ?? null,
      isKnown: !id.startsWith(COMING),
      isNamed: false,
      line: duty.line,
    }),
  );
  const { line } = duty;
  const dated = duty.sentences.flatMap(findDeadlines).map(({ quote }) => quote);
  return { who: [...who, ...added], times: [...dated, ...times].map((words) => ({ words, line })) };
}
