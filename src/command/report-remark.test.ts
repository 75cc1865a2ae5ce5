import { expect, test } from 'vitest';
import { withPlaces } from '#domain/verify/document.fixture.ts';
import { judge } from '#domain/verify/judge.ts';
import { reportRemark } from './report-remark.ts';

function report(pasted: string): readonly string[] {
  const judgement = judge(pasted, withPlaces);
  if (judgement.kind !== 'remark') throw new Error('It is read as one quotation.');
  return reportRemark(judgement, '工作指引', withPlaces);
}

test('each quotation of a remark is judged, and each place that it names', () => {
  expect(
    report(
      '我们读到三（四）第2句“大力培育调解组织和仲裁机构”，又读到三（五）第1句“强化维权援助线上服务平台建设”，和三（九）里的“加快诚信体系法制化进程”。',
    ),
  ).toEqual([
    'A remark with 3 quotations, judged by 工作指引.',
    'Quotation 1, 「大力培育调解组织和仲裁机构」:',
    '  Word for word in 工作指引.',
    '    三（四）第2句',
    '  Place 三（四）第2句: right.',
    'Quotation 2, 「强化维权援助线上服务平台建设」:',
    '  Word for word in 工作指引.',
    '    三（四）第3句',
    '  Place 三（五）第1句: wrong: the words stand elsewhere.',
    'Quotation 3, 「加快诚信体系法制化进程」:',
    '  Not word for word in 工作指引.',
    '    三（四）第5句',
    '      「制」 at quotation, character 8 for 「治」 of 三（四）第5句, character 8',
    '  Place 三（九）: unknown: the document has no such place.',
    'Not judged: 10 characters outside of the quotations.',
  ]);
});

test('what is too short is not judged, and a place named for nothing is looked for', () => {
  expect(report('他们说“甲乙”，见三（四）。也见七（一）。')).toEqual([
    'A remark with 1 quotation, judged by 工作指引.',
    'Quotation 1, 「甲乙」: too short to be judged.',
    'Place 三（四）: there.',
    'Place 七（一）: unknown: the document has no such place.',
    'Not judged: 1 quotation, too short.',
    'Not judged: 6 characters outside of the quotations.',
  ]);
});

test('of more quotations than are judged at once the rest are counted', () => {
  const lines = report('我读到“强化维权援助线上服务平台建设”，很好。'.repeat(102));
  expect(lines.filter((line) => line.startsWith('Quotation '))).toHaveLength(100);
  expect(lines).toContain('Not judged: 2 quotations more; check the rest in pieces.');
});
