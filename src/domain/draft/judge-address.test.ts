import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { layOut } from '../verify/laid-out.ts';
import { guidelineOf } from './guidelines.fixture.ts';
import type { HeldDocument } from './held-document.ts';
import { judgeDraft } from './judge-draft.ts';

const guideline = guidelineOf([
  { id: '3', kind: 'heading', place: '第三部分的标题', words: '三、完善政策体系' },
  { id: '3-4', kind: 'heading', place: '三（四）的标题', words: '（四）健全保护政策。' },
  { id: '3-4-s1', kind: 'sentence', place: '三（四）第1句', words: '大力培育仲裁机构。' },
  { id: '3-4-s2', kind: 'sentence', place: '三（四）第2句', words: '强化服务平台建设。' },
  { id: '3-4-d1', kind: 'note', place: '三（四）的责任括注', words: '（保护司负责）' },
  { id: '3-4-s3', kind: 'sentence', place: '三（四）第3句', words: '推进示范区建设。' },
  { id: '3-5', kind: 'heading', place: '三（五）的标题', words: '（五）完善运用政策。' },
  { id: '3-5-s1', kind: 'sentence', place: '三（五）第1句', words: '扩大覆盖面。' },
]);

const judged = (address: string, documents: readonly HeldDocument[] = [guideline]): readonly string[] =>
  judgeDraft(address, documents, new Set(['guide.example'])).items.map((item) =>
    [item.verdict, item.why, item.kind === 'reference' ? item.targets.map(({ path }) => path).join(' ') : ''].join('|'),
  );
/** What is said of an address below the site's root, with the hash of these words for `HASH`. */
const at = (path: string, words = ''): readonly string[] =>
  judged(`https://guide.example/${path.replace('HASH', createHash('sha256').update(words).digest('hex').slice(0, 8))}`);

it.each([
  ['2022/3-4/s2/?words=HASH', '强化服务平台建设。', '2022/3-4/#s2'],
  ['2022/3-4/?words=HASH#s2', '强化服务平台建设。', '2022/3-4/#s2'],
  ['2022/3-4/s2/?words=HASH#s2:2-4', '服务', '2022/3-4/#s2'],
  ['2022/3-4/?words=HASH#s1..s2', '大力培育仲裁机构。强化服务平台建设。', '2022/3-4/#s1..s2'],
  ['2022/3-4/?words=HASH#s2..s3', '强化服务平台建设。（保护司负责）推进示范区建设。', '2022/3-4/#s2..s3'],
  ['2022/3-4/?words=HASH#s1:4..s2:4', '仲裁机构。强化服务', '2022/3-4/#s1..s2'],
  ['2022/3-4/?words=HASH#s1,s3', '大力培育仲裁机构。推进示范区建设。', '2022/3-4/#s1..s3'],
  [
    '2022/3-4/?words=HASH',
    '（四）健全保护政策。大力培育仲裁机构。强化服务平台建设。（保护司负责）推进示范区建设。',
    '2022/3-4/',
  ],
  ['2022/?words=HASH#3-4-s3..3-5-s1', '推进示范区建设。（五）完善运用政策。扩大覆盖面。', '2022/#3-4-s3..3-5-s1'],
  ['2022/?words=HASH', guideline.laidOut.runs.map(({ words }) => words).join(''), '2022/'],
])('%s promises all of the words that it names, and no others', (path, words, target) => {
  expect(at(path, words)).toEqual([`right||${target}`]);
  expect(at(path, `${words}。`)).toEqual(['wrong|hash|']);
});

it('words are named as far as the sentence goes, and no farther', () => {
  expect(at('2022/3-4/#s2:0-9')).toEqual(['right||2022/3-4/#s2']);
  expect(at('2022/3-4/#s2:0-10')).toEqual(['wrong|unknown|']);
  expect(at('2022/3-4/#s2:90-99')).toEqual(['wrong|unknown|']);
  expect(at('2022/3-4/#s2:8..s3:8')).toEqual(['right||2022/3-4/#s2..s3']);
  expect(at('2022/3-4/#s2:9..s3:8')).toEqual(['wrong|unknown|']);
  expect(at('2022/3-4/#s2:8..s3:9')).toEqual(['wrong|unknown|']);
});

it('of a set every sentence must be there', () => {
  expect(at('2022/3-4/#s1,s4')).toEqual(['wrong|unknown|']);
  expect(at('2022/3-4/s4/')).toEqual(['wrong|unknown|']);
  expect(at('2022/3-4/s4/#s1')).toEqual(['wrong|unknown|']);
  expect(at('2022/3-6/')).toEqual(['wrong|unknown|']);
});

it('of what is no sentence the page alone is known', () => {
  expect(at('2022/3-4/#d1')).toEqual(['unjudged|other-page|2022/3-4/#d1']);
  expect(at('2022/#contents')).toEqual(['unjudged|other-page|2022/#contents']);
  expect(at('2022/3-9/#d1')).toEqual(['wrong|unknown|']);
});

/** The year before, which has one sentence more. */
const earlier: HeldDocument = {
  slug: '2021',
  name: '2021年指引',
  title: '工作指引（2021）',
  year: 2021,
  number: '国知发运字〔2021〕9号',
  laidOut: layOut([
    { id: '3-4', kind: 'heading', place: '三（四）的标题', words: '（四）健全保护政策。' },
    { id: '3-4-s1', kind: 'sentence', place: '三（四）第1句', words: '大力培育调解组织。' },
    { id: '3-4-s4', kind: 'sentence', place: '三（四）第4句', words: '加强保护。' },
  ]),
};

it('an id without its edition is of the document that is meant there, as a place is', () => {
  const both = [guideline, earlier];
  expect(judged('2021年指引见3-4-s4。', both)).toEqual(['right||2021/3-4/#s4']);
  expect(judged('2022年指引见3-4-s4。', both)).toEqual(['wrong|unknown|']);
  expect(judged('见3-4-s1。', both)).toEqual(['unjudged|no-document|2022/3-4/#s1 2021/3-4/#s1']);
  expect(judged('《专利法》见3-4-s1。', both)).toEqual(['unjudged|not-held|']);
  expect(judged('2021年指引见2022/3-4-s4和2019/3-4-s4。', both)).toEqual(['wrong|unknown|', 'unjudged|not-held|']);
  expect(judged('2021年指引要读。又有《专利法》。见3-4-s9。', both)).toEqual(['unjudged|not-held|']);
});

it.each([
  ['2022/3-4/', 'right||2022/3-4/'],
  ['2022/3/#s1', 'wrong|unknown|'],
  ['2022/3/s1/', 'wrong|unknown|'],
  ['2022/3/?words=1a2b3c4d', 'wrong|hash|'],
  ['2022/3-4/s2/', 'right||2022/3-4/#s2'],
])('%s is taken for one of the site wherever it stands', (path, said) => {
  expect(judged(`https://a.example/${path}`)).toEqual([said]);
});

it.each(['2022/3/', '2022/notice/', '2022/3-4/s2/more/', '2022/3-4/more/', '2022/more/#s2', '2022/more/s2/', '2022/'])(
  '%s of another host may be anything, and on the site it is a page, known or not',
  (path) => {
    expect(judged(`https://a.example/${path}`)).toEqual([]);
    expect(judged(`https://guide.example/${path}`)).toHaveLength(1);
  },
);

it('editions and units are read as far as they are written anywhere', () => {
  const measures: HeldDocument = {
    ...{ slug: 'ip2-measures-2021', name: '2021年办法', title: '管理办法', year: 2021, number: '第76号令' },
    laidOut: layOut([
      { id: 'x1-a3-s1', kind: 'sentence', place: '附1第三条第1句', words: '每年提交一次工作报告。' },
      { id: 'n1057-s1', kind: 'sentence', place: '1057第1句', words: '每月报一次。' },
    ]),
  };
  expect(judged('https://a.example/ip2-measures-2021/x1-a3/s1/', [measures])).toEqual([
    'right||ip2-measures-2021/x1-a3/#s1',
  ]);
  expect(judged('ip2-measures-2021/x1-a3-s1、ip2-measures-2021/n1057-s1', [measures])).toEqual([
    'right||ip2-measures-2021/x1-a3/#s1',
    'right||ip2-measures-2021/n1057/#s1',
  ]);
  expect(judged('https://guide.example/ip2-measures-2021/x1-a3/', [measures])).toEqual([
    'right||ip2-measures-2021/x1-a3/',
  ]);
});
