import type { Note } from '#domain/model/text.ts';
import type { DutyText } from '../document/clause.ts';
import { parseNote } from '../document/notes.ts';
import type { Problem } from '../problem.ts';

/** What a duty's notes say: their words in pieces, and who does what by the document's own word. */
export interface Responsibility {
  readonly note: Note | null;
  readonly departments: readonly { readonly id: string; readonly role: string }[];
}

export const UNKNOWN_DEPARTMENT = 'a note names a department that is not known';

/** Reads the notes of a duty; a name beyond the departments is a problem, a note beyond the grammar names nobody. */
export function deriveResponsibility(
  { notes }: Pick<DutyText, 'notes'>,
  file: string,
  names: ReadonlyMap<string, string>,
  problems: Problem[],
): Responsibility {
  if (notes.length === 0) return { note: null, departments: [] };
  const departments: { id: string; role: string }[] = [];
  const readings = notes.map((note) => ({ ...note, reading: parseNote(note.words) }));
  const pieces = readings.flatMap(({ words: whole, line, ownLine, reading }) => {
    const read = (reading?.pieces ?? [{ words: whole, role: null }]).map(({ words, role }) => {
      if (role === null) return { words, department: null };
      const id = names.get(words) ?? names.get(words.replace(/（[^（）]*）$/u, '')) ?? null;
      if (id !== null) departments.push({ id, role });
      else
        problems.push({
          file,
          line,
          words,
          fault: UNKNOWN_DEPARTMENT,
          mend: 'Add content/departments/<slug>.mdx for it, or the name to the aliases of the department meant.',
        });
      return { words, department: id };
    });
    return read.map((piece, index) => ({ ...piece, startsLine: ownLine && index === 0 }));
  });
  return {
    note: {
      words: notes.map(({ words }) => words).join(''),
      pieces,
      read: readings.every(({ reading }) => reading !== null),
    },
    departments,
  };
}
