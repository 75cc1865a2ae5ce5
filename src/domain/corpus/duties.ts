import type { Bearer, Duty, Note, NotePiece } from '#domain/model/text.ts';
import type { DutyText, NoteText } from '../document/clause.ts';
import { type CarriedRules, type Ruled, rulesIn, saysLeader } from '../document/responsibility/carry.ts';
import type { NoteReading } from '../document/responsibility/note.ts';
import { piece } from '../document/responsibility/piece.ts';
import { findNamed } from './named.ts';
import type { UnknownNames } from './unknown-names.ts';

/** What a duty's notes say: their words in pieces, who does what by the document's own word, and by when. */
export type Responsibility = Pick<Duty, 'note' | 'departments' | 'times' | 'sameAs'>;

/** What notes are read against, from the first of a document to its last. */
export interface Reading {
  /** Every name that the document may use of a department, leading to its id. */
  readonly names: ReadonlyMap<string, string>;
  /** The names that it uses beyond them. */
  readonly unknown: UnknownNames;
  readonly rules: CarriedRules;
}

/**
 * Reads the notes of a duty. A name beyond the departments is an unknown one, what is beyond the grammar names nobody,
 * and the rules that the document has stated so far are applied.
 *
 * @param id of the duty
 */
export function deriveResponsibility(
  { notes, ahead, sentences }: Pick<DutyText, 'notes' | 'ahead' | 'sentences'>,
  id: string,
  file: string,
  reading: Reading,
): Responsibility {
  reading.rules.take(sentences.flatMap(rulesIn), id);
  const parsed = notes.map((note) => ({ ...note, reading: note.reading ?? unread(note.words) }));
  const isLed = parsed.some((note) => saysLeader(note.reading.pieces));
  const read = parsed.map((note) => {
    const leader = isLed ? null : reading.rules.leaderOf(note.reading.pieces, note.reading.rules, id);
    return readNote(note, leader, file, reading);
  });
  const pieces = read.flatMap((one) => one.pieces);
  const departments = read.flatMap((one) => one.bearers);
  const added = departments.length === 0 ? [] : reading.rules.addedTo(pieces);
  const named = new Set(departments.map((bearer) => bearer.id));
  const more = added.flatMap((ruled) => bearersBy(ruled, reading)).filter((bearer) => !named.has(bearer.id));
  const sameAs = reading.rules.sameAs;
  for (const { rules } of read) reading.rules.take(rules, id);
  return {
    note: noteOf(notes, pieces, ahead),
    departments: [...departments, ...more],
    times: pieces.filter(({ kind }) => kind === 'time').map(({ words }) => words),
    sameAs,
  };
}

function noteOf(notes: readonly NoteText[], pieces: readonly NotePiece[], ahead: boolean): Note | null {
  if (notes.length === 0) return null;
  const words = notes.map((note) => note.words).join('');
  return { words, pieces, ahead, read: pieces.every(({ kind }) => kind !== 'unread') };
}

const unread = (words: string): Pick<NoteReading, 'pieces' | 'rules'> => ({
  pieces: [piece('unread', words)],
  rules: [],
});

function readNote(
  { line, ownLine, reading }: Omit<NoteText, 'reading'> & { readonly reading: Pick<NoteReading, 'pieces' | 'rules'> },
  leader: Ruled | null,
  file: string,
  { names, unknown }: Reading,
) {
  const bearers: Bearer[] = [];
  let leads = leader;
  const pieces = reading.pieces.flatMap(({ words, kind, role }): Omit<NotePiece, 'startsLine'>[] => {
    if (kind !== 'name') return [{ words, kind, department: null }];
    return findNamed(words, names).map(({ words, department, isName }) => {
      if (isName && department === null) unknown.add(words, file, line);
      if (department !== null) {
        bearers.push({ id: department, role: role ?? '', ...(leads === null ? {} : { ruled: ruledBy(leads) }) });
        leads = null;
      }
      return { words, kind: isName ? kind : 'mark', department };
    });
  });
  for (const name of reading.rules.flatMap((rule) => rule.names)) {
    if (findNamed(name, names).some(({ isName, department }) => isName && department === null))
      unknown.add(name, file, line);
  }
  return {
    bearers,
    rules: reading.rules,
    pieces: pieces.map((one, index) => ({ ...one, startsLine: ownLine && index === 0 })),
  };
}

const ruledBy = ({ role, words, from }: Ruled): Required<Bearer>['ruled'] => ({ role, words, from });

const bearersBy = (ruled: Ruled, { names }: Reading): Bearer[] =>
  findNamed(ruled.name, names).flatMap(({ department }) =>
    department === null ? [] : [{ id: department, role: '', ruled: ruledBy(ruled) }],
  );
