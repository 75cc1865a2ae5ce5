import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentFolder } from '#content/content-folder.fixture.ts';
import { readSite } from '#content/load-site.ts';
import { smallContent } from '#domain/corpus/small-content.fixture.ts';
import { dutiesOf } from '#domain/document/units.ts';
import { receive } from './receive.ts';
import { writeEdition } from './write-edition.ts';
import { writeMarkdown, writePage, writeWord } from './written-forms.fixture.ts';

const TEXT = `某局关于印发《示例任务清单（2023）》的通知
某局发〔2023〕4号
发布日期：2023年2月3日
各处室：
现将《示例任务清单（2023）》印发给你们。
某局
2023年2月1日
示例任务清单（2023）
序号\t重点任务\t责任单位\t完成时限
1\t开展培育工作，健全机制。\t条法司、商标局\t2023年12月底前
2\t规范申请。\t国际合作司牵头，条法司配合\t持续推进
`;

const FORMS: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
  'table.txt': (text) => text,
  'table.html': writePage,
  'table.md': writeMarkdown,
  'table.docx': (text) => writeWord(text),
};

test.each(Object.entries(FORMS))('a table as %s gives the same words and the same ledger', async (name, write) => {
  const content = contentFolder({ ...smallContent(), editions: [], terms: [] });
  const folder = mkdtempSync(join(tmpdir(), 'table-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, name);
  writeFileSync(file, write(TEXT));
  const none = { series: undefined, decoded: undefined, given: {}, addsDepartments: false, replaces: false };
  const { draft, problems } = await receive(file, { ...none, content, edition: '2023', on: '2023-04-01' }, null);
  expect(problems).toEqual([]);
  if (draft === null) throw new Error('Nothing is to be written.');
  writeEdition(join(content, '2023'), draft.files);
  const [edition] = readSite(content).corpus.editions;
  if (edition === undefined) throw new Error('Nothing is published.');
  const ledger = dutiesOf(edition).map(({ sentences, note, departments, times }) => ({
    words: sentences.map(({ words }) => words).join(''),
    note: note?.words,
    who: departments.map(({ id, role }) => `${id} ${role}`),
    times,
  }));
  expect(ledger).toEqual([
    {
      words: '开展培育工作，健全机制。',
      note: '责任单位：条法司、商标局完成时限：2023年12月底前',
      who: ['treaty-and-law 责任单位', 'trademarks 责任单位'],
      times: ['2023年12月底前'],
    },
    {
      words: '规范申请。',
      note: '责任单位：国际合作司牵头，条法司配合完成时限：持续推进',
      who: ['cooperation 牵头', 'treaty-and-law 配合'],
      times: ['持续推进'],
    },
  ]);
});
