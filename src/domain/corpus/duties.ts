import type { Note } from '#domain/model/text.ts';
import type { DutyText } from '../document/clause.ts';
import { parseNote } from '../document/notes.ts';
import type { Problem } from '../problem.ts';

/** What a duty's notes say: their words in pieces, and who does what by the document's own word. */
export interface Responsibility {
  readonly note: Note | null;
  readonly departments: readonly { readonly id: string; readonly role: string }[];
}

/** Reads the notes of a duty; a note beyond the grammar and a name beyond the departments are problems. */
export function deriveResponsibility(
  { notes, line }: DutyText,
  file: string,
  names: ReadonlyMap<string, string>,
  problems: Problem[],
): Responsibility {
  if (notes.length === 0) return { note: null, departments: [] };
  const departments: { id: string; role: string }[] = [];
  const pieces = notes.flatMap((note): { words: string; department: string | null }[] => {
    const reading = parseNote(note);
    if (reading === null) {
      problems.push({
        file,
        line,
        words: note,
        fault: 'a note after a sentence cannot be read',
        mend: 'Compare it with the forms in src/domain/document/notes.ts: mend the extraction, or teach the grammar this form.',
      });
      return [{ words: note, department: null }];
    }
    return reading.pieces.map(({ words, role }) => {
      if (role === null) return { words, department: null };
      const id = names.get(words) ?? names.get(words.replace(/（[^（）]*）$/u, '')) ?? null;
      if (id !== null) departments.push({ id, role });
      else
        problems.push({
          file,
          line,
          words,
          fault: 'a note names a department that is not known',
          mend: 'Add content/departments/<slug>.mdx for it, or the name to the aliases of the department meant.',
        });
      return { words, department: id };
    });
  });
  return { note: { words: notes.join(''), pieces }, departments };
}
