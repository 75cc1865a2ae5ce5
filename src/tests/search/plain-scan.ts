import type { Department } from '#domain/model/department.ts';
import { type Filters, facets, facetValues } from '#domain/search/facet.ts';
import { fold } from '#domain/search/fold.ts';
import { type SearchRecord, wordsOf } from '#domain/search/record.ts';

/** What is asked of a search. */
export interface Question {
  readonly query: string;
  readonly filters?: Filters;
}

/** What a search found, in a form that can be compared. */
export interface Finding {
  readonly total: number;
  /** Of sentences, and of what has none. */
  readonly count: number;
  /** `department protection 2`, sorted. */
  readonly counts: readonly string[];
  /** Each record found, in order, and after it the words marked in each of its blocks: `…: 2[地理标志] 5[地理]`. */
  readonly results: readonly string[];
}

/** Tells one record from every other. */
const nameOf = ({ kind, path, blocks }: SearchRecord): string => `${kind} ${path} ${blocks[0]?.words}`;

/**
 * Answers questions by reading every record from beginning to end: slow, plain, and what every search must agree with.
 * It gives the first `limit` results.
 */
export function plainScan(
  records: readonly SearchRecord[],
  departments: readonly Department[],
  limit = Number.POSITIVE_INFINITY,
): (question: Question) => Finding {
  const texts = records.map((record) => ({ record, text: fold(wordsOf(record)), blocks: blocksOf(record) }));

  return ({ query, filters = {} }: Question): Finding => {
    const terms = query.split(/\s+/u).filter(Boolean).map(fold);
    const tokens = terms.map((term) => departments.filter((department) => namesOf(department).includes(term)));
    const found = texts.filter(({ record, text }) =>
      terms.every(
        (term, index) =>
          text.includes(term) || tokens[index]?.some((department) => record.departments.includes(department.id)),
      ),
    );
    const passes = (one: Faceted, but?: string): boolean =>
      facets.every((facet) => {
        const wanted = filters[facet] ?? [];
        return facet === but || wanted.length === 0 || facetValues(one, facet).some((value) => wanted.includes(value));
      });
    const counted = found.map((one) => ({ ...one, units: unitsIn(one, terms, tokens) }));
    const once = (filters.edition ?? []).length === 0;
    const counts = facets.flatMap((facet) => {
      const left = counted.filter(({ record }) => passes(record, facet));
      const units = left.flatMap(({ units }) => units).filter((unit) => passes(unit, facet));
      const values = new Set(left.flatMap(({ record }) => facetValues(record, facet)));
      return Array.from(values, (value) => {
        const having = units.filter((unit) => facetValues(unit, facet).includes(value));
        return `${facet} ${value} ${having.filter((unit) => !(once && facet !== 'edition' && repeats(unit, having))).length}`;
      });
    });
    const left = counted
      .filter(({ record }) => passes(record))
      .map((one) => ({ ...one, units: one.units.filter((unit) => passes(unit)) }));
    const units = left.flatMap(({ units }) => units);
    const without = left
      .filter(({ units }) => units.length === 0)
      .map(({ record, text }) => ({ ...record, words: text }));
    const count = units.filter((unit) => !(once && repeats(unit, units))).length;
    const chosen = left.filter(
      ({ record, text, units: own }) =>
        !once ||
        (own.length > 0 ? own.some((unit) => !repeats(unit, units)) : !repeats({ ...record, words: text }, without)),
    );
    const results = chosen.slice(0, limit).map(({ record, text, blocks }) => {
      const marked = new Set(terms.flatMap((term) => [...placesOf(text, term)]));
      const named = tokens.flat().map(({ token }) => token);
      return `${nameOf(record)}:${blocks.map((block) => marksIn(block, marked, named)).join('')}`;
    });
    return { total: chosen.length, count, counts: counts.sort(), results };
  };
}

const namesOf = ({ token, name, aliases, parent }: Department) => [token, name, ...aliases, parent].map(fold);

type Faceted = Pick<SearchRecord, 'kind' | 'edition' | 'departments' | 'part' | 'targets'>;

/** What counts, or a record in which nothing does; without words where no other edition can say the same. */
type Unit = Faceted & { readonly words?: string };

/** Whether a newer edition has the same words among some units, which stand newest edition first. */
const repeats = ({ words, edition }: Unit, units: readonly Unit[]): boolean =>
  edition !== undefined && words !== undefined && units.find((unit) => unit.words === words)?.edition !== edition;

interface Placed {
  readonly index: number;
  readonly start: number;
  readonly words: string;
  readonly isNote: boolean;
}

/** The sentences of a record that hold every term, each with what it can be filtered by; without any, the record. */
function unitsIn(
  { record, text, blocks }: { record: SearchRecord; text: string; blocks: readonly Placed[] },
  terms: readonly string[],
  named: readonly (readonly Department[])[],
): readonly Unit[] {
  const sentences = blocks.filter(({ index }) => record.blocks[index]?.kind === 'sentence');
  if (sentences.length === 0) return [record];
  const note = blocks.find(({ isNote }) => isNote);
  const within = (term: string, { start, words }: Placed): boolean =>
    [...placesOf(text, term)].some((place) => place >= start && place < start + words.length);
  return sentences
    .filter((sentence) =>
      terms.every(
        (term, index) =>
          within(term, sentence) ||
          (note && fold(note.words).includes(term)) ||
          named[index]?.some(({ id }) => record.departments.includes(id)),
      ),
    )
    .map(({ index }) => ({
      ...record,
      targets: record.blocks[index]?.targets ?? record.targets,
      words: record.blocks[index]?.words ?? '',
    }));
}

function blocksOf({ blocks }: SearchRecord): readonly Placed[] {
  let start = 0;
  return blocks.map(({ words, runsOn, kind }, index) => {
    if (index > 0 && !runsOn) start++;
    const placed = { index, start, words, isNote: kind === 'note' };
    start += words.length;
    return placed;
  });
}

function* placesOf(text: string, term: string): Generator<number> {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    for (let place = at; place < at + term.length; place++) yield place;
  }
}

function marksIn(
  { index, start, words, isNote }: Placed,
  marked: ReadonlySet<number>,
  named: readonly string[],
): string {
  const here = new Set([...words].flatMap((_, place) => (marked.has(start + place) ? [place] : [])));
  if (isNote) for (const token of named) for (const place of placesOf(words, token)) here.add(place);
  const pieces: string[] = [];
  for (let place = 0; place < words.length; place++) {
    if (!here.has(place)) continue;
    if (here.has(place - 1)) pieces.push(`${pieces.pop()}${words[place]}`);
    else pieces.push(words[place] ?? '');
  }
  return pieces.map((piece) => ` ${index}[${piece}]`).join('');
}
