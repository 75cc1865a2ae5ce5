import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode, indexedForm, phrase } from './encode.ts';

describe('what Pagefind is given to read', () => {
  it('is ideographs alone, whatever the character', () => {
    const ideograph = /^\p{Unified_Ideograph}$/u;
    const wrong: string[] = [];
    // Each character of the basic plane, and of each block of 64 beyond it the first.
    for (let code = 0; code <= 0x10ffff; code += code < 0xffff ? 1 : 64) {
      if (!encode(String.fromCodePoint(code)).every((word) => ideograph.test(word))) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['一龯', ['一', '龯']],
    ['\u3400\u9fff', ['\u3400', '\u9fff']],
    ['\u4dbf', ['\u4dbf']],
    ['\u4e00', ['\u4e00']],
    ['a\0', ['\u{20061}', '\u{20000}']],
    ['\u33ff', ['\u{233ff}']],
    ['\ua000', ['\u{2800a}', '\u{30000}']],
    ['\uffff', ['\u{2800f}', '\u{30fff}']],
    ['𠀁', ['\u{28020}', '\u{30001}']],
    ['', []],
  ])('of %j is %j', (folded, words) => {
    expect(encode(folded)).toEqual(words);
  });

  it('is ideographs for the hexagrams too, which stand amid the ideographs', () => {
    expect(encode('䷀䷿')).toEqual(['\u{28004}', '\u{30dc0}', '\u{28004}', '\u{30dff}']);
  });

  it('holds the words of another text exactly where the text holds the other', () => {
    const texts = fc.string({
      unit: fc.constantFrom('一', '二', 'a', '"', '。', '\u{20061}', '\u{1f600}', '\u{10061}'),
    });
    fc.assert(
      fc.property(texts, texts, (text, part) => {
        expect(`\0${encode(text).join('\0')}\0`.includes(`\0${encode(part).join('\0')}\0`) || part === '').toBe(
          text.includes(part),
        );
      }),
    );
  });

  it('is one word between two U+200B, and one quoted phrase to ask for', () => {
    expect(indexedForm('一a')).toBe('一\u200b\u{20061}');
    expect(phrase('一a')).toBe('"一 \u{20061}"');
  });
});
