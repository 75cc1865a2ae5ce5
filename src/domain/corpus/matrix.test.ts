import { expect, test } from 'vitest';
import { clause, smallCorpus, smallEdition } from '#domain/model/edition.fixture.ts';
import type { Edition } from '#domain/model/edition.ts';
import { deriveMatrix } from './matrix.ts';

const [protection] = smallCorpus().departments;
if (!protection) throw new Error('The small corpus has lost its department.');
const [law, office, idle] = ['law', 'office', 'idle'].map((id) => ({ ...protection, id }));
if (!law || !office || !idle) throw new Error('A department is missing.');
/** In the order of the columns. */
const departments = [law, protection, office, idle];

/** The small edition with two clauses of part four, each of several duties. */
function edition(): Edition {
  const small = smallEdition();
  const ref = { id: '4', level: 'part' as const, label: '四', number: 4, title: '夯实基础', heading: '四、夯实基础' };
  const clauses = [
    clause(ref, '4-1', '（一）', '加强管理', [
      { sentences: ['甲。', '乙。'], note: '（条法司、办公室负责）', names: { office: '办公室', law: '条法司' } },
      { sentences: ['丙。'], note: '（条法司负责）', names: { law: '条法司' } },
      { sentences: ['丁。'] },
    ]),
    clause(ref, '4-2', '（二）', '加强服务', [
      { sentences: ['戊。'], note: '（办公室负责）', names: { office: '办公室' } },
      { sentences: ['己。'], note: '（条法司负责）', names: { law: '条法司' } },
    ]),
  ];
  const sentences = [...small.sentences, ...clauses.flatMap((clause) => clause.sentences)];
  const tasks = sentences.filter(({ departments }) => departments.length > 0);
  return { ...small, parts: [...small.parts, { ...ref, clauses }], sentences, tasks };
}

const matrix = deriveMatrix(edition(), departments);

test('departments without a task and clauses without a note are left out', () => {
  expect(matrix.departments.map(({ id }) => id)).toEqual(['law', 'protection', 'office']);
  expect(matrix.rows.map(({ clause }) => clause.id)).toEqual(['3-4', '4-1', '4-2']);
});

test('a cell counts the tasks of a department in a clause, and of these the shared ones', () => {
  const counts = matrix.rows.map(({ cells }) =>
    cells.map(({ department, tasks, shared }) => `${department.id} ${tasks} ${shared}`).join(', '),
  );
  expect(counts).toEqual([
    'law 0 0, protection 2 0, office 0 0',
    'law 3 2, protection 0 0, office 2 2',
    'law 1 0, protection 0 0, office 1 0',
  ]);
});

test('a cell joins the next where one note names both, and nothing runs through a department that it does not name', () => {
  const joins = (columns: Parameters<typeof deriveMatrix>[1]) =>
    deriveMatrix(edition(), columns).rows.map(({ cells }) => cells.map(({ joinsNext }) => joinsNext));
  const none = [false, false, false];
  expect(joins(departments)).toEqual([none, none, none]);
  expect(joins([protection, law, office])).toEqual([none, [false, true, false], none]);
  expect(joins([office, law, protection])).toEqual([none, [true, false, false], none]);
});
