import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { type LaidOut, layOut } from './laid-out.ts';
import { piecesOf, whereIs, wordsIn } from './words.ts';

const sentences = [
  '深化落实《关于强化知识产权保护的意见》，制定实施推进计划。',
  '大力培育调解组织和仲裁机构。',
  '强化知识产权维权援助线上服务平台建设。',
  '推动——逐步推动——解决突出问题。',
];
const inSentences = (words: readonly string[]): LaidOut =>
  layOut(words.map((words, index) => ({ id: `s${index + 1}`, kind: 'sentence', words, place: `第${index + 1}句` })));
const laidOut = inSentences(sentences);
const text = sentences.join('');

/** What a quotation differs in: kind, words quoted, words printed, sentence and character there. */
function differences(quotation: string): readonly string[] {
  const finding = check(quotation, laidOut);
  return finding.passages
    .flatMap((passage) => passage.differences)
    .map((difference) => {
      const { run, nth } = whereIs(laidOut, difference);
      const [quoted, printed] = [wordsIn(finding.quoted, difference.quoted), wordsIn(laidOut.text, difference.printed)];
      return `${difference.kind} ${quoted}→${printed} ${run.id}:${nth}`;
    });
}

describe('a difference at the edge of a sentence', () => {
  test('is a changed first character where the sentence is whole but for it', () => {
    expect(differences('小力培育调解组织和仲裁机构。')).toEqual(['changed 小→大 s2:1']);
  });

  test('is an added character where the whole sentence follows it', () => {
    expect(differences('要大力培育调解组织和仲裁机构。')).toEqual(['added 要→ s2:1']);
  });

  test('is a changed last character where the sentence is whole but for it', () => {
    expect(differences('大力培育调解组织和仲裁机构！')).toEqual(['changed ！→。 s2:14']);
  });

  test('is a dropped second character, not a changed first one', () => {
    expect(differences('大培育调解组织和仲裁机构。')).toEqual(['dropped →力 s2:2']);
  });
});

describe('a difference inside', () => {
  test('is told once where several characters side by side are others', () => {
    expect(differences('大力培养人民调解组织和仲裁机构。')).toEqual(['changed 养人民→育 s2:4']);
  });

  test('of a sentence left out begins where that sentence begins', () => {
    expect(differences('制定实施推进计划。强化知识产权维权援助')).toEqual([`dropped →${sentences[1]} s2:1`]);
  });

  test('of one of two equal marks is told at the first of them', () => {
    expect(differences('推动—逐步推动——解决突出问题。')).toEqual(['dropped →— s4:3']);
  });

  test('counts a character outside the basic plane as one', () => {
    expect(differences('大力培𡌉育调解组织和仲裁机构。')).toEqual(['added 𡌉→ s2:4']);
  });

  test('tells letters apart by case', () => {
    const latin = inSentences(['扩展TISC功能和布局。']);
    expect(check('扩展Tisc功能和布局。', latin).verdict).toBe('differs');
  });
});

test('any run of the text is found word for word', () => {
  const length = [...text].length;
  fc.assert(
    fc.property(fc.nat(length - 1), fc.integer({ min: 1, max: length }), (from, size) => {
      const quotation = [...text].slice(from, from + size).join('');
      expect(check(quotation, laidOut).verdict).toBe('verbatim');
    }),
  );
});

test('whatever is pasted comes back whole in the pieces, and the document’s words beside it are the document’s', () => {
  const fragment = fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: 'grapheme', maxLength: 12 }));
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 6 }), (fragments) => {
      const finding = check(fragments.join(''), laidOut);
      for (const passage of finding.passages) {
        if (!passage.printed) continue;
        const pieces = piecesOf(passage, finding.quoted, laidOut.text);
        expect(pieces.map(({ quoted }) => quoted).join('')).toBe(wordsIn(finding.quoted, passage.quoted));
        expect(text).toContain(pieces.map(({ printed }) => printed).join(''));
      }
    }),
  );
});

describe('a verdict', () => {
  const passages = (quotation: string) => {
    const finding = check(quotation, laidOut);
    return finding.passages.map(({ quoted, printed, also, inOrder }) => [
      wordsIn(finding.quoted, quoted),
      printed ? wordsIn(laidOut.text, printed) : null,
      also.length,
      inOrder,
    ]);
  };
  const verdict = (quotation: string) => check(quotation, laidOut).verdict;

  test.each([
    ['', 'empty'],
    [' \u200b\n', 'empty'],
    ['大力培育调解组织', 'verbatim'],
    ['“大力培育调解组织”', 'verbatim'],
    ['大力培育……仲裁机构', 'verbatim'],
    ['仲裁机构……大力培育', 'differs'],
    ['大力培育条解组织', 'differs'],
    ['今天天气很好，我们去公园玩。', 'absent'],
    ['调解', 'verbatim'],
    ['调节', 'absent'],
    ['甲'.repeat(20_000), 'absent'],
    ['甲'.repeat(20_001), 'too-long'],
  ])('of %s is %s', (quotation, expected) => {
    expect(verdict(quotation)).toBe(expected);
  });

  test('is the same, whatever the width of the marks, and says how many are of another', () => {
    const finding = check('深化落实《关于强化知识产权保护的意见》,制定实施推进计划.', laidOut);
    expect([finding.verdict, finding.widths]).toEqual(['verbatim', 2]);
    expect(check('大力培育', laidOut).widths).toBe(0);
    expect(check('制定，实施推进计划.大力培育', laidOut).widths).toBe(1);
  });

  test('knows each passage by itself, in the order of the quotation', () => {
    expect(passages('大力培育……仲裁机构')).toEqual([
      ['大力培育', '大力培育', 0, true],
      ['仲裁机构', '仲裁机构', 0, true],
    ]);
    expect(passages('仲裁机构……大力培育')).toEqual([
      ['仲裁机构', '仲裁机构', 0, true],
      ['大力培育', '大力培育', 0, false],
    ]);
  });

  test('takes of equal words those after the passage before them, and says that there are others', () => {
    expect(passages('大力培育……知识产权')).toEqual([
      ['大力培育', '大力培育', 0, true],
      ['知识产权', '知识产权', 1, true],
    ]);
    const [, second] = check('大力培育……知识产权', laidOut).passages;
    // 深化落实《关于强化知识产权 stands in the first sentence, 强化知识产权维权 in the third, from its third character on.
    expect([second?.printed?.from, second?.also]).toEqual([45, [9]]);
    expect(passages('知识产权')).toEqual([['知识产权', '知识产权', 1, true]]);
  });

  test('of what is partly from the document tells the sentences that are nowhere as one passage', () => {
    expect(
      passages(
        '大力培育调解组织和仲裁机构。今天天气很好。我们去公园玩。明天也去那里看花。强化知识产权维权援助线上服务平台建设。',
      ),
    ).toEqual([
      ['大力培育调解组织和仲裁机构。', '大力培育调解组织和仲裁机构。', 0, true],
      ['今天天气很好。我们去公园玩。明天也去那里看花。', null, 0, true],
      ['强化知识产权维权援助线上服务平台建设。', '强化知识产权维权援助线上服务平台建设。', 0, true],
    ]);
  });

  test('of what is not from the document tells the words of some length that are', () => {
    const quotation = `${'今天天气很好，我们去公园玩。'.repeat(4)}某市强化知识产权维权援助，办得好。`;
    const finding = check(quotation, laidOut);
    expect(finding.verdict).toBe('absent');
    expect(
      finding.shared.map(({ quoted, printed, length }) => [
        wordsIn(finding.quoted, { from: quoted, to: quoted + length }),
        printed,
      ]),
    ).toEqual([['强化知识产权维权援助', 43]]);
    expect(check('大力培育调解组织', laidOut).shared).toEqual([]);
  });

  test('needs a quarter of the quotation to be somewhere', () => {
    const strange = (length: number) => '鑫'.repeat(length);
    expect(verdict(`大力培育调解组织……${strange(22)}`)).toBe('differs');
    expect(verdict(`大力培育调解组织……${strange(23)}`)).toBe('absent');
  });
});

describe('pieces', () => {
  test('are the words that agree and the differences between them', () => {
    const finding = check('要大力培养人民调解组织和仲裁机构。', laidOut);
    const [passage] = finding.passages;
    if (!passage) throw new Error('The quotation is nowhere.');
    expect(piecesOf(passage, finding.quoted, laidOut.text)).toEqual([
      { kind: 'added', quoted: '要', printed: '' },
      { kind: 'same', quoted: '大力培', printed: '大力培' },
      { kind: 'changed', quoted: '养人民', printed: '育' },
      { kind: 'same', quoted: '调解组织和仲裁机构。', printed: '调解组织和仲裁机构。' },
    ]);
    expect(piecesOf({ ...passage, printed: null }, finding.quoted, laidOut.text)).toEqual([]);
  });
});

describe('a long quotation', () => {
  /** Sentences of words that hardly repeat. */
  const long = Array.from(
    { length: 400 },
    (_, sentence) =>
      `${Array.from({ length: 39 }, (_, at) => String.fromCodePoint(0x4e00 + (((sentence * 39 + at) * 7919) % 20_000))).join('')}。`,
  );
  const document = inSentences(long);

  test('is laid against the document by the words that both share', () => {
    const quotation = long
      .slice(20, 220)
      .join('')
      .replace(long[100] ?? '', '')
      .replace(long[150]?.slice(5, 8) ?? '', '甲');
    const finding = check(quotation, document);
    expect(finding.verdict).toBe('differs');
    const [passage, ...others] = finding.passages;
    expect(others).toEqual([]);
    expect(passage?.coarse).toBe(false);
    expect(
      passage?.differences.map(({ kind, quoted, printed }) => [
        kind,
        wordsIn(finding.quoted, quoted),
        wordsIn(document.text, printed),
      ]),
    ).toEqual([
      ['dropped', '', long[100]],
      ['changed', '甲', long[150]?.slice(5, 8)],
    ]);
  });
});
