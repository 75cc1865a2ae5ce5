import { expect, test } from 'vitest';
import { importText } from './import.ts';
import { NAMES, SAMPLE } from './sample.fixture.ts';
import { scaffold } from './scaffold.ts';

const { imported } = importText(new TextEncoder().encode(SAMPLE), 'received.txt', [], () => NAMES);

test('a new edition has a file of its facts and one for each goal, dates in quotes for every reader of YAML', () => {
  const { files, problems } = scaffold(imported, '2023', {}, 'received.txt');
  expect(problems).toEqual([]);
  expect(Object.fromEntries(files)).toEqual({
    'edition.mdx': `---
title: 示例工作指引（2023）
year: 2023
number: 国知发运字〔2023〕7号
issuer: 国家知识产权局
signed: "2023-03-16"
published: "2023-03-21"
sourceUrl: null
annexHeld: false
annexReason: 本站收到的文本只有附件名称，没有附件本身。
later: []
oddities: []
---
`,
    'targets/creation.mdx': `---
order: 1
title: 知识产权创造
duty: 1-2-d2
indicators:
  - name: 审查周期
    quote: 审查周期压减至16个月
    value: 16
    unit: 个月
    comparison: =
    due: 2023年底
  - name: 惠及企业数量
    quote: 惠及企业数量增长10%以上
    value: 10
    unit: "%"
    comparison: ">="
    due: 2023年底
ties: []
---
`,
  });
});

test('what the text does not say is a problem, and words of any length stay on their line', () => {
  const { files, problems } = scaffold({ ...imported, published: null }, '2023', { issuer: '甲'.repeat(200) }, 'f.txt');
  expect(problems.map(({ file, fault }) => [file, fault])).toEqual([
    ['--issuer', 'the text says 国家知识产权局'],
    ['f.txt', 'the text does not say what --published is'],
  ]);
  const given = scaffold({ ...imported, published: null }, '2023', { published: '2023-04-01' }, 'f.txt');
  expect(given.files.get('edition.mdx')).toContain('published: "2023-04-01"\n');
  expect(files.get('edition.mdx')).toContain('published: ""\n');
});
