import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode, indexedForm, phrase } from './encode.ts';

describe('what Pagefind is given to read', () => {
  it('is ideographs alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of encode(text)) expect(word).toMatch(/^\p{Unified_Ideograph}$/u);
      }),
    );
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
