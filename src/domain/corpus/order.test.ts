import { describe, expect, it } from 'vitest';
import { checkOrder, inDocumentOrder } from './order.ts';

const file = (id: string, body = '') => ({ id, file: `content/2022/${id}.mdx`, body });

describe('the files of official words', () => {
  it('stand in document order, numbers by their size', () => {
    const ids = ['annex', '10', '2-10', '3', 'preamble', '2-9', '2', 'notice'];
    expect(inDocumentOrder(ids.map((id) => file(id))).map(({ id }) => id)).toEqual([
      'notice',
      'preamble',
      '2',
      '2-9',
      '2-10',
      '3',
      '10',
      'annex',
    ]);
  });

  it('are in order where each part stands before its clauses and each begins with its label', () => {
    const files = [
      file('notice', '通知'),
      file('preamble', '指引'),
      file('3', '\n三、完善体系\n'),
      file('3-4', '（四）健全政策。\n\n甲。'),
      file('annex', '附件：清单'),
    ];
    expect(checkOrder(files)).toEqual([]);
  });

  it('are in order where a file holds the units below its own, and attached texts stand last', () => {
    const ids = ['x1', 'closing', 'c2', 'annex', 'c10', 'notice'];
    expect(inDocumentOrder(ids.map((id) => file(id))).map(({ id }) => id)).toEqual([
      'notice',
      'c2',
      'c10',
      'annex',
      'closing',
      'x1',
    ]);
    const files = [
      file('c1', '第一章　总则\n\n第一条　甲。'),
      file('c2', '第二章　附则\n\n第二条　乙：\n\n（一）丙。'),
      file('x1', '附件1\n\n一、丁\n\n戊。'),
    ];
    expect(checkOrder(files)).toEqual([]);
  });

  it.each([
    ['3-x', [file('3', '三、完善'), file('3-x')], '3-x', 'the name of the file is not an id'],
    ['13-4-2', [file('13-4-2')], '13-4-2', 'the name of the file is not an id'],
    ['3-4', [file('3-4', '（四）健全。')], '3-4', 'part 3 has no file'],
    ['3', [file('3', '三、完善'), file('3', '三、完善')], '3', 'another file has the same id'],
    ['4', [file('4', '三、完善')], '三、完善', 'the file does not begin with the label of part 4'],
    ['3', [file('3', '第三条　完善。')], '第三条　完善。', 'the file does not begin with the label of part 3'],
    ['3', [file('3')], '', 'the file does not begin with the label of part 3'],
    [
      '3-4',
      [file('3', '三、完善'), file('3-4', `（五）${'健'.repeat(30)}`)],
      `（五）${'健'.repeat(17)}`,
      'the file does not begin with the label of clause 3-4',
    ],
  ])('are not where %s is wrong: %#', (id, files, words, fault) => {
    expect(checkOrder(files)).toMatchObject([{ file: `content/2022/${id}.mdx`, line: 1, words, fault }]);
  });
});
