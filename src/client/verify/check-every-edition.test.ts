import { expect, test } from 'vitest';
import { checkEveryEdition, checkLeft, type Trace } from './check-every-edition.ts';
import { quotationChecker } from './check-quotation.ts';

const words: Readonly<Record<string, string>> = {
  '2024': '压减专利审查周期，做好统计监测工作。',
  '2023': '大力培育调解组织、仲裁机构和公证机构。',
  '2022': '大力培育调解组织和仲裁机构。做好统计监测工作。',
};
const editions = ['2024', '2023', '2022'].map((slug) => ({ slug, name: `${slug}年指引` }));

/** Checks a quotation in one edition. */
async function checkIn(slug: string, quotation: string) {
  const place = { id: '3-4-s1', kind: 'sentence' as const, words: words[slug] ?? '', place: '三（四）第1句' };
  return quotationChecker(slug, { runs: [place], variants: '' })(quotation);
}

/** Nothing is known of what became of any sentence. */
const unknown: Trace = async () => null;

/** The report on a quotation, the editions that were looked into, and those left. */
async function check(quotation: string, trace = unknown) {
  const asked: string[] = [];
  const found = await checkEveryEdition(
    editions,
    async ({ slug }) => {
      asked.push(slug);
      return checkIn(slug, quotation);
    },
    trace,
  );
  return { report: found?.report, held: found?.held, left: found?.left.map(({ slug }) => slug), asked };
}

test('a true quotation of an older edition is right, and of the newer ones the nearest says what it has instead', async () => {
  const { report, asked } = await check('大力培育调解组织和仲裁机构。');
  expect(asked).toEqual(['2024', '2023', '2022']);
  expect(report?.heading).toBe('2022年指引：与文件一字不差。');
  expect(report?.wrong).toBe(false);
  expect(report?.blocks).toContainEqual({
    kind: 'line',
    pieces: ['见', { kind: 'place', words: '三（四）第1句', path: '2022/3-4/#s1' }, '。'],
  });
  expect(report?.blocks.filter(({ kind }) => kind === 'title')).toEqual([
    { kind: 'title', words: '2023年指引：与文件有2处不同。', wrong: false },
  ]);
  expect(report?.blocks.at(-1)).toEqual({ kind: 'hint', pieces: ['2024年指引：这不是这份文件里的话。'] });
});

test('where the newest holds the words no other is looked into until its reader asks', async () => {
  const { report, asked, left, held } = await check('做好统计监测工作。');
  expect(asked).toEqual(['2024']);
  expect(left).toEqual(['2023', '2022']);
  expect(report?.heading).toBe('2024年指引：与文件一字不差。');
  if (!held) throw new Error('The newest holds the words.');
  const blocks = await checkLeft(
    held,
    editions.slice(1),
    async ({ slug }) => checkIn(slug, '做好统计监测工作。'),
    unknown,
  );
  expect(blocks?.[0]).toEqual({ kind: 'title', words: '2022年指引：与文件一字不差。', wrong: false });
  expect(blocks?.at(-1)).toEqual({ kind: 'hint', pieces: ['2023年指引：这不是这份文件里的话。'] });
  expect(await checkLeft(held, editions.slice(1), async () => null, unknown)).toBeNull();
});

test('of words that no edition holds the nearest edition is named, and the rest in one line', async () => {
  const { report, left } = await check('大力培训调解组织和仲裁机构。');
  expect(left).toEqual([]);
  expect(report?.wrong).toBe(true);
  expect(report?.heading).toBe('所收各版都没有与此完全相同的话。2022年指引：与文件有1处不同。');
  expect(report?.blocks.filter(({ kind }) => kind === 'title')).toEqual([]);
  expect(report?.blocks.at(-1)).toEqual({
    kind: 'hint',
    pieces: ['2024年指引：这不是这份文件里的话。2023年指引：这不是这份文件里的话。'],
  });
});

test('a check that a newer one replaced says nothing, and nothing pasted is said once', async () => {
  expect(await checkEveryEdition(editions, async () => null, unknown)).toBeNull();
  const { report, asked } = await check(' ');
  expect(asked).toEqual(['2024']);
  expect(report?.heading).toBe('请先贴上引文。');
});

test('with one edition the report stays as it is', async () => {
  const own = { heading: '与文件一字不差。', wrong: false, blocks: [], apart: 0, sentences: [] };
  const found = await checkEveryEdition([{ slug: '2022', name: '' }], async () => own, unknown);
  expect(found?.report).toBe(own);
  expect(found?.left).toEqual([]);
});

test('what the next edition has in place of the sentence is said by what is known of it, not by likeness', async () => {
  const traced: unknown[] = [];
  const { report } = await check('大力培育调解组织和仲裁机构。', async (sentences, from, to) => {
    traced.push([sentences, from.slug, to.slug]);
    return [{ kind: 'title', words: '2023年指引删去了这句话。', wrong: false }];
  });
  expect(traced).toEqual([[['3-4-s1'], '2022', '2023']]);
  expect(report?.blocks.slice(-2)).toEqual([
    { kind: 'title', words: '2023年指引删去了这句话。', wrong: false },
    { kind: 'hint', pieces: ['2024年指引：这不是这份文件里的话。'] },
  ]);
});

test('of the editions left out the next older one is asked what it had in place of the sentence', async () => {
  const { held } = await check('压减专利审查周期，做好统计监测工作。');
  if (!held) throw new Error('The newest holds the words.');
  const traced: string[] = [];
  const blocks = await checkLeft(
    held,
    editions.slice(1),
    async ({ slug }) => checkIn(slug, '压减专利审查周期，做好统计监测工作。'),
    async (_, from, to) => {
      traced.push(`${from.slug} ${to.slug}`);
      return [{ kind: 'title', words: '2023年指引还没有这句话。', wrong: false }];
    },
  );
  expect(traced).toEqual(['2024 2023']);
  expect(blocks?.[0]).toEqual({ kind: 'title', words: '2023年指引还没有这句话。', wrong: false });
  expect(blocks?.length).toBe(2);
});
