import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registerDepartments } from '#domain/corpus/registry.ts';
import { smallContent } from '#domain/corpus/small-content.fixture.ts';
import { dutiesOf } from '#domain/document/units.ts';
import { contentFolder } from './content-folder.fixture.ts';
import { importEdition } from './import-edition.ts';
import { readSite } from './load-site.ts';
import { writeFiles } from './write-files.ts';

const LEDGER = `某局关于印发《示例任务清单（2023）》的通知
某局发〔2023〕4号
各处室：
现将《示例任务清单（2023）》印发给你们。
某局
2023年2月1日
示例任务清单（2023）
序 号|重点任务|具体措施|牵头单位|责任人|配合单位|完成时限|备注
一、强化创造
1|开展培育|实施工程（一期）|条法司||国际合作司、商标局|2023年12月|
||规范申请, 严查违规。|商标局||—|持续推进|每月通报
二、促进运用
2|完成盘点，推广工具||国际合作司|张三|条法司（指导）|2023年底前完成|
`.replaceAll('|', '\t');

test('a ledger is published as duties with whom and when its columns say, and agrees with its source', () => {
  const folder = contentFolder({ ...smallContent(), editions: [], terms: [] });
  const { owned, laidOut, imported } = importEdition({
    bytes: new TextEncoder().encode(LEDGER),
    ...{ file: 'list.txt', slug: '2023', folder: join(folder, '2023'), on: '2023-04-01', replaces: false },
    departments: registerDepartments(smallContent().departments, []),
    given: { published: '2023-02-03' },
  });
  writeFiles(join(folder, '2023'), new Map([...owned, ...laidOut]));
  const { corpus, problems } = readSite(folder);
  expect(problems).toEqual([]);
  const [edition] = corpus.editions;
  if (edition === undefined) throw new Error('Nothing is published.');
  expect(
    dutiesOf(edition).map(({ id, sentences, departments, times }) => [
      id,
      sentences.map(({ words }) => words).join(''),
      departments.map((one) => `${one.id} ${one.role}`),
      times,
    ]),
  ).toEqual([
    [
      'n1-d1',
      '具体措施：实施工程（一期）',
      ['treaty-and-law 牵头单位', 'cooperation 配合单位', 'trademarks 配合单位'],
      ['2023年12月'],
    ],
    ['n1-d2', '具体措施：规范申请，严查违规。', ['trademarks 牵头单位'], ['持续推进']],
    ['n1-d3', '备注：每月通报', [], []],
    ['n2-d1', '完成盘点，推广工具', ['cooperation 牵头单位', 'treaty-and-law 指导'], ['2023年底前完成']],
  ]);
  expect(imported.unread.map(({ line, words }) => [line, words])).toEqual([
    [13, '牵头单位：国际合作司；责任人：张三；配合单位：条法司（指导）；完成时限：2023年底前完成'],
  ]);
});
