import { expect, test } from 'vitest';
import { deriveCorpus } from '../corpus/derive-corpus.ts';
import { deriveMatrix } from '../corpus/matrix.ts';
import { smallContent, withWords } from '../corpus/small-content.fixture.ts';
import { taskRows, taskSheet } from './tasks.ts';

/** The small corpus with another note behind its last task. */
function withNote(note: string) {
  const content = smallContent(withWords('clauses/2-2', '（国际合作司牵头，条法司配合）', note));
  const { corpus, problems } = deriveCorpus(content);
  expect(problems).toEqual([]);
  const edition = corpus.editions[0];
  if (edition === undefined) throw new Error('There is no edition.');
  return { corpus, edition };
}

function lastRow(note: string) {
  const { corpus, edition } = withNote(note);
  const rows = taskRows(corpus, edition);
  const { titles, rows: cells } = taskSheet(rows);
  const last = cells.at(-1) ?? [];
  return {
    names: last[titles.indexOf('责任单位（原文）')],
    titles,
    cell: (title: string) => last[titles.indexOf(title)],
  };
}

test('where the named do different things, their names stand with what they do, and once more by it', () => {
  const { names, cell } = lastRow('（国际合作司牵头，条法司等有关部门配合）');
  expect(names).toBe('国际合作司牵头，条法司等有关部门配合');
  expect(cell('职责（原文）')).toBe('国际合作司：牵头；条法司等有关部门：配合');
});

test('an open list stays open where all do the same', () => {
  expect(lastRow('（国际合作司、条法司等负责）').names).toBe('国际合作司、条法司等');
});

test('what a rule of the document says is marked as such', () => {
  const { names, cell } = lastRow('（国际合作司、条法司负责，列第一位的为牵头单位）');
  expect(names).toBe('国际合作司、条法司');
  expect(cell('职责（原文）')).toBe('国际合作司：牵头单位（据原文规则）；条法司：负责');
});

test('a time limit of a note stands in a column of its own, a date or not', () => {
  expect(lastRow('（条法司负责，持续推进）').cell('时限（原文）')).toBe('持续推进');
});

test('a document that says 负责 alone and sets no time limit in a note has neither column', () => {
  const { titles } = lastRow('（国际合作司、条法司负责）');
  expect(titles.filter((title) => /职责|时限/u.test(title))).toEqual([]);
});

test('the matrix counts what a department leads, by the note or by a rule', () => {
  const led = (note: string) => {
    const { corpus, edition } = withNote(note);
    const row = deriveMatrix(edition, corpus.departments).rows.find(({ clause }) => clause.id === '2-2');
    return row?.cells.map(({ department, led }) => `${department.token} ${led}`);
  };
  expect(led('（国际合作司牵头，条法司配合）')).toEqual(['条法司 0', '国际合作司 1']);
  expect(led('（条法司、国际合作司负责，列第一位的为牵头单位）')).toEqual(['条法司 1', '国际合作司 0']);
  expect(led('（条法司、国际合作司负责）')).toEqual(['条法司 0', '国际合作司 0']);
});
