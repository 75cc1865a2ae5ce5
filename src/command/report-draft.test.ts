import { expect, test } from 'vitest';
import { judgeDraft } from '#domain/draft/judge-draft.ts';
import { layOut } from '#domain/verify/laid-out.ts';
import { reportDraft } from './report-draft.ts';

const title = '工作指引（2022）';
const held = {
  slug: '2022',
  name: '2022年指引',
  title,
  year: 2022,
  number: '国知发运字〔2022〕15号',
  laidOut: layOut([
    { id: '3-4', kind: 'heading', place: '三（四）的标题', words: '（四）健全保护政策。' },
    { id: '3-4-s1', kind: 'sentence', place: '三（四）第1句', words: '大力培育调解组织和仲裁机构。' },
  ]),
};

test('everything is counted, and what is not right stands with its line', () => {
  const text = `《${title}》说“大力培训调解组织和仲裁机构”，也说“好”。\n三（九）和国办发〔2019〕56号。\n“各单位认真学习”。`;
  expect(reportDraft(text, judgeDraft(text, [held]), [title])).toEqual([
    `A draft of 63 characters, judged by ${title}.`,
    'Quotations: 0 word for word, 1 not word for word, 1 nowhere, 1 not judged.',
    'References: 1 right, 1 wrong, 1 not judged.',
    "Not judged: 8 characters of the writer's own, and 1 quotations too short.",
    'Line 1: 「大力培训调解组织和仲裁机构」 differs:',
    `    Not word for word in ${title}.`,
    '      三（四）第1句',
    '        「训」 at quotation, character 4 for 「育」 of 三（四）第1句, character 4',
    'Line 2: 「三（九）」 is wrong: there is no such place.',
    'Line 2: 「国办发〔2019〕56号」 is not judged: the document is not held (国办发〔2019〕56号).',
    'Line 3: 「各单位认真学习」 stands nowhere:',
    `    These words are not from ${title}.`,
  ]);
});
