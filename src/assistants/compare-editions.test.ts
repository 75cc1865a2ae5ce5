import { expect, test } from 'vitest';
import { compareEditions } from './compare-editions.ts';
import type { Library, PublishedDocument } from './library.ts';

const document = (edition: string, sentences: Readonly<Record<string, string>>): PublishedDocument => ({
  edition,
  title: `指引（${edition}）`,
  number: `〔${edition}〕1号`,
  issuer: '某局',
  signed: `${edition}-01-01`,
  url: `/${edition}/`,
  notice: null,
  preamble: null,
  departments: [],
  parts: [
    {
      id: '1',
      clauses: ['1-1', '1-2'].map((id) => ({
        id,
        duties: [dutyOf(edition, id, sentences)],
        units: [{ id: `${id}-1`, duties: [dutyOf(edition, `${id}-1`, sentences)] }],
      })),
    },
  ],
});

const dutyOf = (edition: string, unit: string, sentences: Readonly<Record<string, string>>) => ({
  id: `${unit}-d1`,
  note: null,
  departments: [],
  sentences: Object.entries(sentences)
    .filter(([id]) => id.replace(/-s\d+$/u, '') === unit)
    .map(([id, text]) => ({ id, text, url: `/${edition}/${id}/`, hash: id })),
});

const documents = [
  document('2023', { '1-1-s1': '做好甲。', '1-1-s2': '做好丙。', '1-1-s3': '新做丁。', '1-1-1-s1': '做好己。' }),
  document('2022', { '1-1-s1': '做好甲。', '1-1-s2': '做好乙。', '1-1-s3': '旧做戊。', '1-1-1-s1': '做好己。' }),
];

const library = {
  catalogue: {
    editions: documents.map(({ edition, title, number }) => ({
      slug: edition,
      name: `${edition}年指引`,
      title,
      number,
      units: [
        { id: '1', place: '第一部分', title: '', part: 1, clause: null, sentences: 0 },
        { id: '1-1', place: '一（一）', title: '', part: 1, clause: 1, sentences: 3 },
        { id: '1-2', place: '一（二）', title: '', part: 1, clause: 2, sentences: 0 },
      ],
    })),
    departments: [],
    variants: '',
  },
  document: async (edition: string) => documents.find((one) => one.edition === edition) as PublishedDocument,
  changes: async (later: string, earlier: string) =>
    later !== '2023' || earlier !== '2022'
      ? null
      : {
          url: '/2023/compare/2022/',
          standing: '逐句比对',
          counts: { kept: 1 },
          units: { before: { '1-1': '1-1' }, after: { '1-1': '1-1' } },
          changes: [
            { before: ['1-1-s1'], after: ['1-1-s1'], reason: null },
            {
              before: ['1-1-s2'],
              after: ['1-1-s2'],
              reason: null,
              difference: [
                { kind: 'same', words: '做好' },
                { kind: 'removed', words: '乙' },
                { kind: 'added', words: '丙' },
                { kind: 'same', words: '。' },
              ],
            },
            { before: [], after: ['1-1-s3'], reason: null },
            { before: ['1-1-s3'], after: [], reason: null },
            { before: ['1-1-1-s1'], after: ['1-1-1-s1'], reason: null },
          ],
        },
} as unknown as Library;

test('a clause is told sentence by sentence, from the earlier edition to the later, whichever is named first', async () => {
  for (const [one, other] of [
    ['2022', '2023'],
    ['2023', '2022'],
  ] as const) {
    const { places = [] } = (await compareEditions(library, one, other, '一（一）', 20)) as {
      places?: readonly object[];
    };
    expect(places).toMatchObject([
      { became: '未变', after: { words: '做好甲。' }, before: [{ id: '2022/1-1-s1' }] },
      {
        became: '改动',
        before: [{ words: '做好乙。', address: '/2022/1-1-s2/?words=1-1-s2' }],
        difference: [
          { words: '做好' },
          { kind: 'removed', words: '乙' },
          { kind: 'added', words: '丙' },
          { words: '。' },
        ],
      },
      { became: '新增', before: [] },
      // What stands below the clause, and what is gone from it.
      { became: '未变', after: { words: '做好己。' } },
      { became: '删去', after: null, before: [{ words: '旧做戊。' }] },
    ]);
  }
});

test('a part is told with all that stands in it, and of a unit without words it is said that there are none', async () => {
  const placesOf = async (reference: string) =>
    ((await compareEditions(library, '2023', '2022', reference, 20)) as { places: readonly { became?: string }[] })
      .places;
  expect((await placesOf('第一部分')).map(({ became }) => became)).toEqual(['未变', '改动', '新增', '未变', '删去']);
  expect((await placesOf('一（一）第2句')).map(({ became }) => became)).toEqual(['改动']);
  expect(await placesOf('一（二）')).toEqual([
    { reference: '一（二）', standing: '未核对', reason: '这一处没有可以比较的句子。' },
  ]);
});

test('of whole documents what changed is told, and what is left out is counted', async () => {
  expect(await compareEditions(library, '2023', '2022', undefined, 1)).toMatchObject({
    address: '/2023/compare/2022/',
    changed: 3,
    left: 2,
    changes: [{ words: { before: [{ words: '做好乙。' }], after: [{ words: '做好丙。' }] } }],
  });
});

test('what cannot be compared is not judged, and it is said why', async () => {
  const standing = '未核对';
  expect(await compareEditions(library, '2023', '2021', undefined, 1)).toMatchObject({
    standing,
    reason: expect.stringContaining('没有收录2021'),
  });
  expect(await compareEditions(library, '2023', '2023', undefined, 1)).toMatchObject({ standing });
  const { places } = (await compareEditions(library, '2023', '2022', '九（九）', 1)) as { places: readonly object[] };
  expect(places).toMatchObject([{ standing }]);
});
