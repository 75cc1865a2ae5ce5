import { describe, expect, it } from 'vitest';
import { comparable } from './comparable.ts';
import { compare } from './comparison.ts';
import { inSentences, laidOut } from './document.fixture.ts';
import { findPassage, type Passage } from './passage.ts';
import { wordsIn } from './words.ts';

const find = (quotation: string, after = 0, document = laidOut): Passage => {
  const { codes } = comparable(quotation);
  return findPassage(compare(codes, document), { from: 0, to: codes.length }, after);
};

/** The document's words that a passage is laid against. */
const printed = ({ printed }: Passage, document = laidOut): string | null => printed && wordsIn(document.text, printed);

describe('a passage that stands in the document', () => {
  const document = inSentences('推进工作。甲乙。', '推进工作。丙丁。', '推进工作。');

  it('has a place, no difference, and every other place where the same words stand', () => {
    expect(find('推进工作', 0, document)).toEqual({
      quoted: { from: 0, to: 4 },
      printed: { from: 0, to: 4 },
      steps: [0, 1, 2, 3].map((at) => ({ kind: 'same', quoted: at, printed: at })),
      differences: [],
      also: [8, 16],
      inOrder: true,
      coarse: false,
    });
  });

  it.each([
    [0, 0, true],
    [1, 8, true],
    [8, 8, true],
    [9, 16, true],
    [16, 16, true],
    [17, 0, false],
  ])('after character %s is the one from %s', (after, from, inOrder) => {
    const passage = find('推进工作', after, document);
    expect([passage.printed?.from, passage.inOrder]).toEqual([from, inOrder]);
    expect(passage.also).toEqual([0, 8, 16].filter((at) => at !== from));
  });
});

describe('a passage that stands there nearly', () => {
  it('has its differences, and is in order unless it stands before the passage before it', () => {
    const passage = find('大力培训调解组织和仲裁机构。');
    expect(printed(passage)).toBe('大力培育调解组织和仲裁机构。');
    const { from } = passage.printed ?? { from: -1 };
    expect(passage.differences).toEqual([
      { kind: 'changed', quoted: { from: 3, to: 4 }, printed: { from: from + 3, to: from + 4 } },
    ]);
    expect([passage.also, passage.inOrder, passage.coarse]).toEqual([[], true, false]);
    expect(find('大力培训调解组织和仲裁机构。', from).inOrder).toBe(true);
    expect(find('大力培训调解组织和仲裁机构。', from + 1).inOrder).toBe(false);
  });

  it('has the place of the words that agree, where it ends with others', () => {
    expect(printed(find('大力培育调解组织和仲裁机构和某某'))).toBe('大力培育调解组织和仲裁机构');
  });
});

describe('a passage that is nowhere', () => {
  it('has neither place nor steps', () => {
    expect(find('某某某某某')).toEqual({
      quoted: { from: 0, to: 5 },
      printed: null,
      steps: [],
      differences: [],
      also: [],
      inOrder: true,
      coarse: false,
    });
  });

  it('is one of which less than three fifths agree, each difference counted against them', () => {
    const document = inSentences('甲乙丙丁戊己庚辛壬癸');
    // Of ten characters seven agree and one difference counts against them; then two.
    expect(find('甲乙丙丁戊己庚某某某', 0, document).printed).toEqual({ from: 0, to: 7 });
    expect(find('甲乙丙丁戊己某某某某', 0, document).printed).toBeNull();
    expect(find('甲某丙丁戊己庚辛壬癸', 0, document).printed).toEqual({ from: 0, to: 10 });
    expect(find('甲某丙丁某己庚辛壬癸', 0, document).printed).toEqual({ from: 0, to: 10 });
    expect(find('甲某丙丁某己庚某壬癸', 0, document).printed).toBeNull();
  });

  it('is one of which fewer than four characters agree', () => {
    const document = inSentences('甲乙丙丁戊己庚辛壬癸');
    expect(find('乙丙丁某', 0, document).printed).toBeNull();
    expect(find('乙丙丁戊某', 0, document).printed).toEqual({ from: 1, to: 6 });
    expect(find('乙丙丁', 0, document).printed).toEqual({ from: 1, to: 4 });
  });
});
