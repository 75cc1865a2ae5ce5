import { expect, test } from 'vitest';
import { checkEveryEdition } from './check-every-edition.ts';
import { quotationChecker } from './check-quotation.ts';

const words: Readonly<Record<string, string>> = {
  '2024': '压减专利审查周期，做好统计监测工作。',
  '2023': '大力培育调解组织、仲裁机构和公证机构。',
  '2022': '大力培育调解组织和仲裁机构。',
};
const editions = ['2024', '2023', '2022'].map((slug) => ({ slug, name: `${slug}年指引` }));

/** The report on a quotation, and the editions that were looked into. */
async function check(quotation: string) {
  const asked: string[] = [];
  const report = await checkEveryEdition(editions, async ({ slug }) => {
    asked.push(slug);
    const place = { id: '3-4-s1', kind: 'sentence' as const, words: words[slug] ?? '', place: '三（四）第1句' };
    return quotationChecker(slug, { runs: [place], variants: '' })(quotation);
  });
  return { report, asked };
}

test('a true quotation of an older edition is right, and each newer one says what it has instead', async () => {
  const { report, asked } = await check('大力培育调解组织和仲裁机构。');
  expect(asked).toEqual(['2024', '2023', '2022']);
  expect(report?.heading).toBe('2022年指引：与文件一字不差。');
  expect(report?.wrong).toBe(false);
  expect(report?.blocks).toContainEqual({
    kind: 'line',
    pieces: ['见', { kind: 'place', words: '三（四）第1句', path: '2022/3-4/#s1' }, '。'],
  });
  expect(report?.blocks.filter(({ kind }) => kind === 'title')).toEqual([
    { kind: 'title', words: '2024年指引：这不是这份文件里的话。', wrong: false },
    { kind: 'title', words: '2023年指引：与文件有2处不同。', wrong: false },
  ]);
});

test('where the newest holds the words no other is looked into', async () => {
  const { report, asked } = await check('做好统计监测工作。');
  expect(asked).toEqual(['2024']);
  expect(report?.heading).toBe('2024年指引：与文件一字不差。');
});

test('words that no edition holds are wrong, and every edition is named', async () => {
  const { report } = await check('大力培训调解组织和仲裁机构。');
  expect(report?.wrong).toBe(true);
  expect(report?.heading).toMatch(/^所收各版都没有与此完全相同的话。2024年指引：/u);
  expect(report?.blocks).toContainEqual({ kind: 'title', words: '2022年指引：与文件有1处不同。', wrong: true });
});

test('a check that a newer one replaced says nothing, and nothing pasted is said once', async () => {
  expect(await checkEveryEdition(editions, async () => null)).toBeNull();
  const { report, asked } = await check(' ');
  expect(asked).toEqual(['2024']);
  expect(report?.heading).toBe('请先贴上引文。');
});

test('with one edition the report stays as it is', async () => {
  const own = { heading: '与文件一字不差。', wrong: false, blocks: [] };
  expect(await checkEveryEdition([{ slug: '2022', name: '' }], async () => own)).toBe(own);
});
