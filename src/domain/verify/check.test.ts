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
