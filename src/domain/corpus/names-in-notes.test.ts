import { expect, test } from 'vitest';
import { smallEdition } from '../model/edition.fixture.ts';
import type { Edition } from '../model/edition.ts';
import type { Duty } from '../model/text.ts';
import { namesInNotes } from './names-in-notes.ts';

/** The small edition with another name for a department in all its notes. */
function named(words: string): Edition {
  const edition = smallEdition();
  const rename = (duty: Duty): Duty => ({
    ...duty,
    note: duty.note && {
      ...duty.note,
      pieces: duty.note.pieces.map((piece) => (piece.department === 'protection' ? { ...piece, words } : piece)),
    },
  });
  const parts = edition.parts.map((part) => ({
    ...part,
    clauses: part.clauses.map((clause) => ({ ...clause, duties: clause.duties.map(rename) })),
  }));
  return { ...edition, parts };
}

test('each name that notes have for a department is given once, in the order of the editions', () => {
  expect(namesInNotes({ id: 'protection' }, [smallEdition()])).toEqual(['保护司']);
  expect(
    namesInNotes({ id: 'protection' }, [named('护权司'), smallEdition(), named('执法司'), named('护权司')]),
  ).toEqual(['护权司', '保护司', '执法司']);
});

test('a department that no note names has none', () => {
  expect(namesInNotes({ id: 'personnel' }, [smallEdition()])).toEqual([]);
  expect(namesInNotes({ id: 'protection' }, [])).toEqual([]);
});
