import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { check, type Finding } from './check.ts';
import { inSentences, laidOut, runs } from './document.fixture.ts';
import type { LaidOut } from './laid-out.ts';
import { extentsOf, whereIs, wordsIn } from './words.ts';

const sentences = runs.filter(({ kind }) => kind === 'sentence').map(({ words }) => words);

/** What a quotation differs in: kind, words quoted, words printed, run and character there. */
function differences(finding: Finding, document: LaidOut = laidOut): readonly string[] {
  return finding.passages
    .flatMap((passage) => passage.differences)
    .map((difference) => {
      const { run, nth } = whereIs(document, difference);
      const [quoted, printed] = [
        wordsIn(finding.quoted, difference.quoted),
        wordsIn(document.text, difference.printed),
      ];
      return `${difference.kind} ${quoted}→${printed} ${run.id}:${nth}`;
    });
}

/** The ids of the runs that each passage touches; null for one that is nowhere. */
const touched = ({ passages }: Finding, document: LaidOut = laidOut) =>
  passages.map(({ printed }) => printed && extentsOf(document, printed).map(({ run }) => run.id));

const verdictOf = (quotation: string, document: LaidOut = laidOut) => check(quotation, document).verdict;

describe('what is no difference', () => {
  it.each([
    ['深化落实《关于强化知识产权保护的意见》,制定实施2022-2023年推进计划.', 3],
    ['扩展ＴＩＳＣ、高校"一站式"服务。', 6],
    ['压减至１６．５个月', 4],
    ['（保护司负责）', 0],
    ['(保护司负责)', 2],
  ])('is width and form, which is counted: %s has %s such characters', (quotation, widths) => {
    const finding = check(quotation, laidOut);
    expect([finding.verdict, finding.widths]).toEqual(['verbatim', widths]);
    expect(finding.shared).toEqual([]);
  });

  it('is counted in what differs elsewhere as well', () => {
    const finding = check('深化落实《关于强化知识产权维护的意见》,制定实施2022-2023年推进计划.', laidOut);
    expect([finding.verdict, finding.widths]).toEqual(['differs', 3]);
  });

  it('is white space, line breaks and what copying leaves behind unseen', () => {
    expect(verdictOf('大力 培育\n调解组织　和仲裁\u200B机构。\uFEFF')).toBe('verbatim');
  });

  it('is quotation marks around the quotation', () => {
    expect(verdictOf('“大力培育调解组织和仲裁机构。”')).toBe('verbatim');
    expect(verdictOf('「大力培育调解组织和仲裁机构」')).toBe('verbatim');
    expect(differences(check('“大力培训调解组织和仲裁机构。”', laidOut))).toEqual(['changed 训→育 3-4-s2:4']);
  });

  it('is not taken off where the document has the marks too', () => {
    const finding = check('“一站式”', laidOut);
    expect([finding.verdict, finding.passages[0]?.quoted]).toEqual(['verbatim', { from: 0, to: 5 }]);
  });
});

describe('a quotation over a boundary', () => {
  it('with note and heading in place is word for word', () => {
    const finding = check('法治化进程。（保护司负责）（五）完善运用政策。扩大专利转化', laidOut);
    expect(finding.verdict).toBe('verbatim');
    expect(touched(finding)).toEqual([['3-4-s5', '3-4-d1', '3-5', '3-5-s1']]);
  });

  it('without them says that exactly they are missing', () => {
    const finding = check('加快诚信体系法治化进程。扩大专利转化专项计划覆盖面。', laidOut);
    expect(differences(finding)).toEqual(['dropped →（保护司负责）（五）完善运用政策。 3-4-d1:1']);
  });
});

describe('a quotation that leaves words out', () => {
  it.each(['……', '…', '......', '。。。', '（略）', '[...]', '……　……'])(
    'with %s is word for word on both sides',
    (mark) => {
      const finding = check(`大力培育调解组织和仲裁机构。${mark}加快诚信体系法治化进程。`, laidOut);
      expect(finding.verdict).toBe('verbatim');
      expect(touched(finding)).toEqual([['3-4-s2'], ['3-4-s5']]);
    },
  );

  it('is not word for word when the passages stand the other way round', () => {
    const finding = check('加快诚信体系法治化进程……大力培育调解组织和仲裁机构', laidOut);
    expect(finding.verdict).toBe('differs');
    expect(finding.passages.map(({ inOrder }) => inOrder)).toEqual([true, false]);
  });

  it('takes the passage that follows where words stand twice', () => {
    const finding = check('推动——逐步推动——解决突出问题……开展质押融资工作', laidOut);
    expect(finding.verdict).toBe('verbatim');
    expect(touched(finding)).toEqual([['3-5-s3'], ['3-5-s4']]);
    expect(touched(check('开展质押融资工作……推动——逐步推动', laidOut))).toEqual([['3-5-s2'], ['3-5-s3']]);
  });

  it('and has a passage that is nowhere differs, and tells longer words that it shares', () => {
    const finding = check('大力培育调解组织和仲裁机构。……某某某某某某', laidOut);
    expect(finding.verdict).toBe('differs');
    expect(touched(finding)).toEqual([['3-4-s2'], null]);
    expect(finding.shared.map(({ length }) => length)).toEqual([14]);
  });

  it('from one place and runs on with words from another is found in both', () => {
    const finding = check('扩大专利转化专项计划覆盖面。大力培育调解组织和仲裁机构。现将指引印发给你们。', laidOut);
    expect(finding.verdict).toBe('differs');
    expect(touched(finding)).toEqual([['3-5-s1'], ['3-4-s2'], ['notice-s1']]);
    expect(finding.passages.map(({ inOrder }) => inOrder)).toEqual([true, false, false]);
  });

  it('joins neighbouring sentences that are nowhere, and only them', () => {
    const finding = check('某某某某某。某某某。大力培育调解组织和仲裁机构。某某。', laidOut);
    expect(finding.passages.map(({ quoted: { from, to }, printed }) => [from, to, printed !== null])).toEqual([
      [0, 10, false],
      [10, 24, true],
      [24, 27, false],
    ]);
  });
});

describe('words that are not the document’s', () => {
  it.each([
    '到2025年，每万人口拥有量达到12件。',
    '各单位要认真学习贯彻会议精神，确保各项任务落到实处。',
    'All work and no play.',
  ])('%s is said to be absent', (quotation) => {
    const finding = check(quotation, laidOut);
    expect([finding.verdict, finding.widths, touched(finding)]).toEqual(['absent', 0, [null]]);
  });

  it('are told which longer words they share with it', () => {
    const finding = check('各单位要认真学习，切实在条件成熟地区推进试点，扎实做好统计监测的各项工作。', laidOut);
    const shared = finding.shared.map(({ quoted, length }) =>
      wordsIn(finding.quoted, { from: quoted, to: quoted + length }),
    );
    expect([finding.verdict, shared]).toEqual(['absent', ['在条件成熟地区推进']]);
    expect(
      check('各单位要认真学习，切实条件成熟地区推进试点，扎实做好统计监测的各项工作。', laidOut).shared,
    ).toHaveLength(1);
    expect(check('各单位要认真学习，切实件成熟地区推进试点，扎实做好统计监测的各项工作。', laidOut).shared).toEqual([]);
  });

  it('are absent where less than a quarter of them is found', () => {
    const own = '大力培育调解组织和仲裁机构。';
    expect(verdictOf(`${own}……${'某'.repeat(42)}`)).toBe('absent');
    expect(verdictOf(`${own}……${'某'.repeat(40)}`)).toBe('differs');
  });
});

describe('what is not checked', () => {
  it('is nothing at all', () => {
    expect(check(' \n\u200B', laidOut)).toMatchObject({ verdict: 'empty', passages: [], widths: 0, shared: [] });
  });

  it('is more than any quotation', () => {
    expect(check('知'.repeat(20_001), laidOut)).toMatchObject({
      verdict: 'too-long',
      passages: [],
      widths: 0,
      shared: [],
    });
    expect(verdictOf('知'.repeat(20_000))).toBe('absent');
  });
});

describe('a long quotation', () => {
  // Some 4000 characters of the document's own, no eight of which stand twice.
  const long = Array.from({ length: 160 }, (_, at) => {
    const words = Array.from({ length: 24 }, (_, nth) =>
      String.fromCodePoint(0x4e00 + (((at * 24 + nth) * 37) % 8000)),
    );
    return `${words.join('')}。`;
  });
  const document = inSentences(...long);
  const text = [...long.join('')];

  it('is found whole', () => {
    expect(verdictOf(long.join(''), document)).toBe('verbatim');
  });

  it('with a change in every other sentence is told each, and compared to the last character', () => {
    const changed = text.map((character, at) => (at % 50 === 20 ? '某' : character));
    const finding = check(changed.join(''), document);
    expect(differences(finding, document)).toEqual(
      Array.from({ length: 80 }, (_, at) => `changed 某→${text[at * 50 + 20]} s${at * 2 + 1}:21`),
    );
    expect(finding.passages.map(({ coarse }) => coarse)).toEqual([false]);
  });

  it('with many changes is told each as well', () => {
    const changed = text.map((character, at) => (at % 6 === 3 ? '某' : character));
    const finding = check(changed.join(''), document);
    expect(finding.verdict).toBe('differs');
    expect(differences(finding, document)).toHaveLength(Math.ceil((text.length - 3) / 6));
    expect(finding.passages.map(({ coarse }) => coarse)).toEqual([false]);
  });

  it('that the document has only in part is found sentence by sentence', () => {
    const quarter = long.filter((_, at) => at % 4 === 0).reverse();
    const quotation = quarter.map((words) => `${words}${'某'.repeat(30)}。`).join('');
    const finding = check(quotation.repeat(3), document);
    expect(finding.verdict).toBe('differs');
    const found = touched(finding, document).filter((ids) => ids !== null);
    expect(found).toHaveLength(120);
    expect(found[0]).toEqual(['s157']);
  });
});

test('one character changed, dropped or added inside a sentence is told, and nothing else', () => {
  const kinds = fc.constantFrom('changed', 'dropped', 'added');
  fc.assert(
    fc.property(
      fc.constantFrom(...sentences),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      kinds,
      (words, share, kind) => {
        const points = [...words];
        const at = 1 + Math.floor(share * (points.length - 2));
        points.splice(at, kind === 'added' ? 0 : 1, ...(kind === 'dropped' ? [] : ['某']));
        const told = check(points.join(''), laidOut).passages.flatMap((passage) => passage.differences);
        expect(told.map((difference) => difference.kind)).toEqual([kind]);
      },
    ),
  );
});
