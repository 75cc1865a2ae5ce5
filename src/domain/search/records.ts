import { allNamesOf } from '#domain/corpus/department-on.ts';
import { isClause, isOpening, isPart, type Unit } from '#domain/document/units.ts';
import { type Run, walk } from '#domain/document/walk.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Target } from '#domain/model/target.ts';
import type { Term } from '#domain/model/term.ts';
import type { Clause, Duty, Opening, Sentence } from '#domain/model/text.ts';
import { departmentPath, editionPath, inClausePath, targetPath, termPath, unitPath } from '#domain/paths.ts';
import { bareHeading, placeOfUnit } from '../citation/place.ts';
import type { Block, Kind, SearchRecord } from './record.ts';

/** What search finds that is of no edition: departments, then terms. */
export const sharedRecords = ({
  departments,
  terms,
}: Pick<Corpus, 'departments' | 'terms'>): readonly SearchRecord[] => [
  ...departments.map(departmentRecord),
  ...terms.map(termRecord),
];

/** What search finds in an edition, as far as it is the edition's alone; it does not say whose it is. */
export const editionRecords = (edition: Edition): readonly SearchRecord[] => [
  ...headingRecords(edition),
  ...documentRecords(edition),
  ...edition.targets.map((target) => targetRecord(edition, target)),
];

/** The records of an edition in a library: where that holds several, each says whose it is. */
export const belonging = (
  records: readonly SearchRecord[],
  { slug, several }: { readonly slug: string; readonly several: boolean },
): readonly SearchRecord[] => (several ? records.map((record) => ({ ...record, edition: slug })) : records);

/** In which order records are listed; within one step as they were given. */
const steps: Readonly<Record<Kind, number>> = {
  department: 0,
  heading: 1,
  opening: 2,
  task: 2,
  unassigned: 2,
  target: 3,
  term: 4,
};

/**
 * Records in the order in which they are listed: departments and headings, the document, then what is drawn from it.
 *
 * @param ofEditions what each edition has, newer editions before older ones
 */
export const inOrder = (
  shared: readonly SearchRecord[],
  ofEditions: readonly (readonly SearchRecord[])[],
): readonly SearchRecord[] =>
  [...shared, ...ofEditions.flat()].toSorted((one, other) => steps[one.kind] - steps[other.kind]);

/** Everything that search finds, in order. Each word of an edition stands in one record, besides the names of departments, targets and terms. */
export const searchRecords = (corpus: Corpus): readonly SearchRecord[] =>
  inOrder(
    sharedRecords(corpus),
    corpus.editions.map((edition) =>
      belonging(editionRecords(edition), { slug: edition.slug, several: corpus.editions.length > 1 }),
    ),
  );

const outside = { place: '', departments: [], part: null, targets: [] } as const;

const line = (words: string, path: string): Block => ({ kind: 'line', number: null, path, words, runsOn: false });

const lines = (words: readonly string[], path: string): readonly Block[] =>
  [...new Set(words)].map((words) => line(words, path));

function departmentRecord(department: Department): SearchRecord {
  const path = departmentPath(department.id);
  const blocks = lines(allNamesOf(department), path);
  return { ...outside, kind: 'department', path, title: department.token, blocks };
}

function termRecord({ id, name, forms, note }: Term): SearchRecord {
  const path = termPath(id);
  const editor = note ? [{ ...line(note, path), kind: 'editor' } as const] : [];
  return { ...outside, kind: 'term', path, title: name, blocks: [...lines([name, ...forms], path), ...editor] };
}

function targetRecord({ slug }: Edition, { id, title, duty, indicators }: Target): SearchRecord {
  const path = targetPath(slug, id);
  const words = [title, ...indicators.flatMap(({ name, quote }) => [name, quote])];
  return {
    ...outside,
    kind: 'target',
    path,
    title,
    part: duty.split('-')[0] ?? null,
    targets: [id],
    blocks: lines(words, path),
  };
}

/** The document's own title, those of notice and annex, and the headings of parts, clauses and dash items. */
function headingRecords(edition: Edition): readonly SearchRecord[] {
  const { slug, title } = edition;
  const heading = (words: string, path: string, place: string): SearchRecord => ({
    ...outside,
    kind: 'heading',
    path,
    place,
    title: '',
    blocks: [line(words, path)],
  });
  const records = Array.from(walk(edition), ({ kind, unit, duty, words }): SearchRecord | null => {
    if (kind === 'annex') return heading(words, editionPath(slug), '附件');
    if (!unit) return null;
    const place = placeOfUnit(unit);
    if (kind === 'title' && unit.id === 'notice') return heading(words, unitPath(slug, unit.id), place);
    if (kind === 'heading') return { ...heading(words, unitPath(slug, unit.id), place), part: partOf(unit) };
    if (kind !== 'dash-heading' || !duty) return null;
    const targets = targetsStatedBy(duty, edition);
    return { ...heading(words, inClausePath(slug, duty.id), place), part: partOf(unit), targets };
  });
  return [heading(title, editionPath(slug), ''), ...records.filter((record) => record !== null)];
}

/** The notice, the preamble and every duty. */
function documentRecords(edition: Edition): readonly SearchRecord[] {
  const bodies = Map.groupBy(walk(edition), ({ unit, duty }) => duty ?? unit);
  return [...bodies].flatMap(([, runs]) => {
    const { unit, duty } = runs[0] ?? {};
    if (duty && unit && isClause(unit)) return [dutyRecord(duty, unit, runs, edition)];
    return unit && isOpening(unit) ? [openingRecord(unit, runs, edition)] : [];
  });
}

/** Titles are left to the headings. */
function openingRecord(opening: Opening, runs: readonly Run[], edition: Edition): SearchRecord {
  const path = unitPath(edition.slug, opening.id);
  const blocks = blocksOf(
    runs.filter(({ kind }) => kind !== 'title' && kind !== 'subtitle'),
    path,
    edition,
  );
  return { ...outside, kind: 'opening', path, place: placeOfUnit(opening), title: '', blocks };
}

function dutyRecord(duty: Duty, clause: Clause, runs: readonly Run[], edition: Edition): SearchRecord {
  const path = inClausePath(edition.slug, duty.id);
  const stated = targetsStatedBy(duty, edition);
  const targets = [...new Set([...stated, ...duty.sentences.flatMap(targetsTiedTo)])];
  return {
    kind: duty.note ? 'task' : 'unassigned',
    path,
    place: placeOfUnit(clause),
    title: [clause.title || clause.part.title, duty.heading ? bareHeading(duty.heading) : '']
      .filter(Boolean)
      .join(' · '),
    departments: duty.departments.map(({ id }) => id),
    part: clause.part.id,
    targets,
    blocks: blocksOf(
      runs.filter(({ kind }) => kind !== 'dash-heading'),
      path,
      edition,
      { stated, all: targets },
    ),
  };
}

/** The targets that a duty states, and all that it or a sentence of it has. */
interface DutyTargets {
  readonly stated: readonly string[];
  readonly all: readonly string[];
}

/** Sentences and notes of one paragraph run on; every other run is a line of its own. */
const blocksOf = (
  runs: readonly Run[],
  path: string,
  edition: Edition,
  { stated, all }: DutyTargets = { stated: [], all: [] },
): readonly Block[] =>
  runs.map(({ kind, id, sentence, paragraph, words }, index): Block => {
    const runsOn = runs[index - 1]?.paragraph === paragraph;
    if (sentence) {
      const own = all.filter((target) => stated.includes(target) || targetsTiedTo(sentence).includes(target));
      const block = { kind: 'sentence', number: sentence.number, path: inClausePath(edition.slug, id), words } as const;
      return { ...block, runsOn, ...(own.length < all.length && { targets: own }) };
    }
    return { ...line(words, path), kind: kind === 'note' ? 'note' : 'line', runsOn };
  });

const partOf = (unit: Unit): string | null => (isClause(unit) ? unit.part.id : isPart(unit) ? unit.id : null);

const targetsTiedTo = ({ targets }: Sentence): readonly string[] => targets.map(({ id }) => id);

const targetsStatedBy = (duty: Duty, { targets }: Edition): readonly string[] =>
  targets.filter((target) => target.duty === duty.id).map(({ id }) => id);
