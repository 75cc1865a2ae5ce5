import { expect, test } from 'vitest';
import { parseClause } from './clause.ts';

const read = (...paragraphs: string[]) => parseClause(paragraphs.map((words, index) => ({ words, line: index + 1 })));

test('the heading runs to its 。 and what follows in the same paragraph is text', () => {
  const { label, heading, title, duties } = read('（三）加强研究。论证。提出。（条法司负责）研究。（办公室负责）');
  expect(label?.label).toBe('（三）');
  expect(heading).toBe('（三）加强研究。');
  expect(title).toBe('加强研究');
  expect(duties.map(({ sentences, notes }) => [sentences, notes])).toEqual([
    [['论证。', '提出。'], ['（条法司负责）']],
    [['研究。'], ['（办公室负责）']],
  ]);
});

test('a heading may stand alone, with or without 。', () => {
  expect(read('（二）基本原则。', '坚持。').title).toBe('基本原则');
  expect(read('（二）基本原则', '坚持。').title).toBe('基本原则');
  expect(read('五、工作要求', '重视。').title).toBe('工作要求');
});

test('a heading runs in where text follows it in its own paragraph, and only there', () => {
  expect(read('（三）加强研究。论证。').runIn).toBe(true);
  expect(read('（一）推动完善制度。（条法司负责）').runIn).toBe(true);
  expect(read('（二）基本原则。', '坚持。').runIn).toBe(false);
  expect(read('五、工作要求', '重视。').runIn).toBe(false);
  expect(read('坚持。').runIn).toBe(false);
});

test('an item whose only sentence is followed by its note has no heading', () => {
  const { heading, title, duties } = read('（一）推动完善制度。（条法司负责）');
  expect([heading, title]).toEqual(['（一）', '']);
  expect(duties[0]?.sentences).toEqual(['推动完善制度。']);
});

test('a duty never crosses a paragraph, and a dash heading belongs to the first duty of its paragraph', () => {
  const { duties } = read(
    '（三）主要目标。进一步健全。',
    '——知识产权创造。完成目标。',
    '——知识产权保护。持续落实。健全。',
  );
  expect(duties.map(({ paragraph, heading, sentences }) => [paragraph, heading, sentences.length])).toEqual([
    [1, null, 1],
    [2, '——知识产权创造。', 1],
    [3, '——知识产权保护。', 2],
  ]);
});

test('a note of time after a note of responsibility closes the same duty', () => {
  expect(read('（一）甲。做好工作。（条法司负责）（2025年底前完成）再做。').duties.map(({ notes }) => notes)).toEqual([
    ['（条法司负责）', '（2025年底前完成）'],
    [],
  ]);
});
