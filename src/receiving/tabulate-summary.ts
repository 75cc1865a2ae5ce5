import { cutTo, layOut } from '#command/columns.ts';
import type { FactSummary, Summary } from '#domain/importing/summarize.ts';
import { isLabelled, totalsOf, type UnitSummary } from '#domain/importing/summarize-units.ts';
import { describeTables } from '#domain/importing/tables/describe-tables.ts';
import { describe } from '#domain/problem.ts';
import { groupRoles, RULED } from './group-roles.ts';
import { namesAlone } from './names-alone.ts';

/** How many places a title, who answers for it, and any other words may take. */
const [TITLE, WHO, WORDS] = [36, 70, 76];

/** Writes what an import makes of a text as tables in English, a line each; the document's words stay Chinese. */
export function tabulateSummary(summary: Summary, file: string, slug: string | null): string[] {
  const { units, departments, times, edits, dropped, unread, ofLists, doubts } = summary;
  const unknown = departments.filter(({ isKnown }) => !isKnown);
  const isRuled = units.some(({ who }) => who.some(({ ruled }) => ruled !== null));
  const { unnamed, others } = namesAlone(doubts);
  const table = (head: string, rows: Parameters<typeof layOut>[0]): string[] =>
    rows.length === 0 ? [] : [`${head}:`, ...layOut(rows)];
  const places = (lines: Summary['dropped']) => lines.map(({ line, words }) => [at(line), cutTo(words, WORDS)]);
  return [
    `${file}, as ${slug === null ? 'an edition yet to be named' : `the edition ${slug}`}`,
    ...table('Facts', summary.facts.map(factRow)),
    ...table(
      `Units (${units.filter(isLabelled).length}), with sentences, notes read, and who${isRuled ? `; ${RULED} is what the document's own rule makes of them` : ''}`,
      units.map(unitRow),
    ),
    ...table(
      `Departments (${departments.length}, ${unknown.length} of them unknown)`,
      departments.map(({ words, times, line, isKnown, near }) => [
        words,
        times,
        at(line),
        [isKnown ? '' : 'unknown', near.length > 0 ? `one character off ${near.join(', ')}` : '']
          .filter(Boolean)
          .join(', '),
      ]),
    ),
    ...table(
      `Times (${times.length})`,
      times.map(({ words, times, line }) => [cutTo(words, WORDS), times, at(line)]),
    ),
    ...table(
      `Edits (${edits.reduce((sum, { times }) => sum + times, 0)}), by rule, with the first of each`,
      edits.map(({ rule, times, line, before, after }) => [
        rule,
        times,
        at(line),
        `${shown(before)} → ${shown(after)}`,
      ]),
    ),
    ...table(`Dropped, since they are the page around the document (${dropped.length})`, places(dropped)),
    ...(summary.tables.length > 0 ? [`Tables, laid out as lines (${summary.tables.length}):`] : []),
    ...describeTables(summary.tables, file),
    ...table(`Not read, so that nobody is named there (${unread.length})`, places(unread)),
    ...table(`Read for the last of a list, though they may be for all of it (${ofLists.length})`, places(ofLists)),
    ...table('Numbers', numberRows(summary)),
    doubts.length === 0 ? 'Doubts: none.' : `Doubts (${doubts.length}), for which it is refused:`,
    ...(unnamed > 0
      ? [
          `  ${unnamed === 1 ? '1 name has' : `${unnamed} names have`} no department, unknown above; --add-departments writes a file for ${unnamed === 1 ? 'it' : 'each'}.`,
        ]
      : []),
    ...others.map((problem) => `  ${describe(problem)}`),
  ];
}

const at = (line: number): string => `line ${line}`;

const shown = (words: string): string => `「${cutTo(words.replace(/\n/gu, '↵'), 24)}」`;

function factRow({ name, value, from }: FactSummary): string[] {
  if (value === '') return [name, '—', name === 'title' ? 'not printed' : `not printed: give --${name}`];
  if (typeof from === 'number') return [name, value, at(from)];
  return [name, value, from === 'given' ? `by --${name}` : from === 'recorded' ? 'in edition.mdx' : 'in the text'];
}

function unitRow({ id, label, title, depth, sentences, places, read, who }: UnitSummary): (string | number)[] {
  const notes = places === 0 ? '' : `${read}/${places}`;
  return [
    id,
    cutTo(`${'  '.repeat(depth)}${[label, title].join(' ').trim()}`, TITLE),
    sentences,
    notes,
    cutTo(groupRoles(who), WHO),
  ];
}

function numberRows({ units, words }: Summary): string[][] {
  const total = totalsOf(units);
  const { received, dropped, removed, added, held, agrees } = words;
  const count = `${received} in − ${dropped} dropped − ${removed} + ${added} by edits = ${received - dropped - removed + added}`;
  return [
    ['units', String(total.units)],
    ['sentences', String(total.sentences)],
    ['notes', `${total.read} read of ${total.places} brackets and lines that say who answers for something`],
    ['words', `${count}; ${held} out, ${agrees ? 'each in its place' : 'which is NOT the text with its edits'}`],
  ];
}
