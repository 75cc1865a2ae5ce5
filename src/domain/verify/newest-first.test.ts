import { expect, test } from 'vitest';
import { layOut } from './laid-out.ts';
import { judgeNewestFirst, nearestOf } from './newest-first.ts';

const words: Readonly<Record<string, string>> = {
  '2024': '压减专利审查周期，做好统计监测工作。',
  '2023': '大力培育调解组织、仲裁机构和公证机构。',
  '2022': '大力培育调解组织和仲裁机构。',
};

/** The editions looked into, and the one that is told of. */
async function look(quotation: string) {
  const looked = await judgeNewestFirst(quotation, ['2024', '2023', '2022'], (year) =>
    layOut([{ id: '3-4-s1', kind: 'sentence', words: words[year] ?? '', place: '三（四）第1句' }]),
  );
  const nearest = nearestOf(looked);
  return [looked.map(({ edition }) => edition).join(' '), nearest?.edition, nearest?.isRight];
}

test('editions are looked into until one holds the words', async () => {
  expect(await look('做好统计监测工作。')).toEqual(['2024', '2024', true]);
  expect(await look('大力培育调解组织和仲裁机构。')).toEqual(['2024 2023 2022', '2022', true]);
});

test('words that none holds are told of by the nearest, the newest of several', async () => {
  expect(await look('大力培训调解组织、仲裁机构和公证机构。')).toEqual(['2024 2023 2022', '2023', false]);
  expect(await look('各单位认真学习。')).toEqual(['2024 2023 2022', '2024', false]);
});

test('where there is nothing to judge, or too much, one edition says it for all', async () => {
  expect(await look(' ')).toEqual(['2024', '2024', false]);
  expect(await look('字'.repeat(20_001))).toEqual(['2024', '2024', false]);
});
