import { describe, expect, test } from 'vitest';
import { check } from '#domain/verify/check.ts';
import { inSentences, laidOut } from '#domain/verify/document.fixture.ts';
import { reportFinding } from './report-finding.ts';

const report = (quotation: string, document = laidOut) =>
  reportFinding(check(quotation, document), '工作指引', document);

describe('the report on a quotation', () => {
  test('says where it stands word for word, and wherever else', () => {
    expect(report('大力培育调解组织和仲裁机构。强化维权援助')).toEqual([
      'Word for word in 工作指引.',
      '  @3-4-s2 to @3-4-s3',
    ]);
    expect(report('开展质押融资工作。')).toEqual([
      'Word for word in 工作指引.',
      '  @3-5-s2; the same words also in @3-5-s4',
    ]);
    expect(report('工作', inSentences('甲工作', '乙工作', '丙工作'))[1]).toBe('  @s1; the same words also in @s2; @s3');
  });

  test('counts characters of another form', () => {
    expect(report('实施2022-2023年推进计划.')[0]).toBe(
      'Word for word in 工作指引 (2 characters differ in width or form only).',
    );
  });

  test('tells each difference with its places in both texts', () => {
    expect(report('大力培训调解组织和诸仲裁机构。强化维权援助服务平台建设。')).toEqual([
      'Not word for word in 工作指引.',
      '  @3-4-s2 to @3-4-s3',
      '    「训」 at quotation, character 4 for 「育」 of @3-4-s2, character 4',
      '    added 「诸」 at quotation, character 10; it would stand before @3-4-s2, character 10',
      '    left out 「线上」 of @3-4-s3, character 7, before quotation, character 22',
    ]);
  });

  test('tells which passage is nowhere, and which stands before the one quoted before it', () => {
    expect(report('加快诚信体系法治化进程……某某某某某某……大力培育调解组织和仲裁机构')).toEqual([
      'Not word for word in 工作指引.',
      '  @3-4-s5',
      '  nowhere: 「某某某某某某」',
      '  @3-4-s2, which stands before the words quoted before it',
    ]);
  });

  test('tells of words that are not from the document the longer ones that are', () => {
    expect(report('各单位要认真学习，切实在条件成熟地区推进试点，扎实做好统计监测的各项工作。')).toEqual([
      'These words are not from 工作指引.',
      '  shared: 「在条件成熟地区推进」 @3-4-s4',
    ]);
  });

  test('says of what differs too much that it was not compared', () => {
    const finding = check(`大力培育调解组织和仲裁机构。……${'某'.repeat(20)}`, laidOut);
    const passages = finding.passages.map((passage) => ({ ...passage, coarse: true }));
    const uncompared = 'too much differs to be compared character by character: check it in pieces';
    expect(reportFinding({ ...finding, passages }, '工作指引', laidOut)).toEqual([
      'Not word for word in 工作指引.',
      `  @3-4-s2; ${uncompared}`,
      `  nowhere: 「${'某'.repeat(20)}」; ${uncompared}`,
    ]);
    expect(reportFinding({ ...finding, verdict: 'absent', passages, shared: [] }, '工作指引', laidOut)).toEqual([
      `These words are not recognised as from 工作指引; ${uncompared}.`,
    ]);
  });

  test('says of nothing that it is nothing, and of too much that it is too much', () => {
    expect(report(' \n')).toEqual(['There are no words to check.']);
    expect(report('知'.repeat(20_001))).toEqual(['The text has more than 20000 characters: check it in pieces.']);
  });
});
