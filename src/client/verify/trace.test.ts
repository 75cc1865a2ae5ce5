import { expect, test } from 'vitest';
import { describeTrace } from './trace.ts';

const [earlier, later] = [
  { slug: '2022', name: '2022年指引' },
  { slug: '2023', name: '2023年指引' },
];
const document = {
  runs: [{ id: '3-4-s5', kind: 'sentence' as const, words: '加快培育。', place: '三（四）第5句' }],
  variants: '',
};
const stretches = [
  { kind: 'removed', words: '大力' },
  { kind: 'added', words: '加快' },
  { kind: 'same', words: '培育。' },
] as const;

test('what a later year has instead stands with its place, and says who answers for the pairing', () => {
  const blocks = describeTrace({ ids: ['3-4-s5'], stretches, reasons: ['同一项工作'] }, earlier, later, document);
  expect(blocks).toEqual([
    { kind: 'title', words: '2023年指引改为：', wrong: false },
    { kind: 'compared', pieces: [{ kind: 'quoted', words: '大力' }, { kind: 'printed', words: '加快' }, '培育。'] },
    {
      kind: 'line',
      pieces: [
        '见',
        { kind: 'place', words: '三（四）第5句', path: '2023/3-4/#s5' },
        '。本站逐句比对；编者：同一项工作。',
      ],
    },
    {
      kind: 'hint',
      pieces: [
        { kind: 'quoted', words: '划去' },
        '的是2022年指引的字，',
        { kind: 'printed', words: '加线' },
        '的是2023年指引的字。',
      ],
    },
  ]);
});

test('what is gone, and what an earlier year did not have yet, is said to be so', () => {
  const nothing = { ids: [], stretches: [], reasons: [] };
  const said = (from: typeof earlier, to: typeof earlier) => describeTrace(nothing, from, to, document)[0];
  expect(said(earlier, later)).toMatchObject({ words: '2023年指引删去了这句话。' });
  expect(said(later, earlier)).toMatchObject({ words: '2022年指引还没有这句话。' });
});
