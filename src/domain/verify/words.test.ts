import { describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { comparable } from './comparable.ts';
import { inSentences, laidOut } from './document.fixture.ts';
import type { Passage } from './passage.ts';
import { extentsOf, piecesOf, whereIs, wordsIn } from './words.ts';

describe('the words in a span', () => {
  it('are as they stand, without white space', () => {
    expect(wordsIn(comparable('甲 乙，\n𡌉Ｂ丙'), { from: 1, to: 5 })).toBe('乙，𡌉Ｂ');
    expect(wordsIn(comparable('甲乙'), { from: 1, to: 1 })).toBe('');
  });
});

describe('the pieces of a passage', () => {
  const pieces = (quotation: string): readonly string[] => {
    const { passages, quoted } = check(quotation, laidOut);
    return passages.flatMap((passage) =>
      piecesOf(passage, quoted, laidOut.text).map((piece) => `${piece.kind} ${piece.quoted}|${piece.printed}`),
    );
  };

  it('are what agrees and what differs, in turn', () => {
    expect(pieces('大力培训调解组织和诸仲裁机构。强化维权援助平台建设，')).toEqual([
      'same 大力培|大力培',
      'changed 训|育',
      'same 调解组织和|调解组织和',
      'added 诸|',
      'same 仲裁机构。强化维权援助|仲裁机构。强化维权援助',
      'dropped |线上服务',
      'same 平台建设|平台建设',
      'changed ，|。',
    ]);
  });

  it('keep the forms that each text has', () => {
    expect(pieces('制定实施2022-2023年')).toEqual(['same 制定实施2022-2023年|制定实施2022—2023年']);
  });

  it('begin and end with a difference where the passage does', () => {
    expect(pieces('小力培育调解组织和仲裁机构！')).toEqual([
      'changed 小|大',
      'same 力培育调解组织和仲裁机构|力培育调解组织和仲裁机构',
      'changed ！|。',
    ]);
  });

  it('are none of a passage that is nowhere', () => {
    const missing: Passage = {
      quoted: { from: 0, to: 2 },
      printed: null,
      steps: [],
      differences: [],
      also: [],
      inOrder: true,
      coarse: false,
    };
    expect(piecesOf(missing, comparable('某某'), laidOut.text)).toEqual([]);
  });
});

describe('what a span touches', () => {
  const document = inSentences('甲乙丙', '丁', '戊己');
  const extents = (from: number, to: number) =>
    extentsOf(document, { from, to }).map(({ run, span, whole }) => [run.id, span.from, span.to, whole]);

  it('is each run with the characters touched, and whether these are all', () => {
    expect(extents(1, 5)).toEqual([
      ['s1', 1, 3, false],
      ['s2', 0, 1, true],
      ['s3', 0, 1, false],
    ]);
    expect(extents(0, 3)).toEqual([['s1', 0, 3, true]]);
    expect(extents(0, 2)).toEqual([['s1', 0, 2, false]]);
    expect(extents(4, 6)).toEqual([['s3', 0, 2, true]]);
  });

  it('is nothing where it is empty', () => {
    expect(extents(2, 2)).toEqual([]);
  });
});

describe('where a difference is', () => {
  const where = (quotation: string) =>
    check(quotation, laidOut)
      .passages.flatMap(({ differences }) => differences)
      .map((difference) => {
        const { run, nth } = whereIs(laidOut, difference);
        return [difference.kind, run.id, nth];
      });

  it('is told by run and character, that before which an addition stands', () => {
    expect(where('大力培训调解组织和仲裁机构。')).toEqual([['changed', '3-4-s2', 4]]);
    expect(where('大力培育调解组织和诸仲裁机构。')).toEqual([['added', '3-4-s2', 10]]);
    expect(where('大力培育调解组织仲裁机构。')).toEqual([['dropped', '3-4-s2', 9]]);
  });
});
