import { expect, test } from 'vitest';
import { characterWords } from './characters.ts';

test('each code point is a word of its own, white space and characters beyond the basic plane too', () => {
  expect(characterWords('知 a')).toBe('nol w 2p');
  expect(characterWords('𠮷')).toBe('2vg7');
  expect(characterWords('')).toBe('');
});

test('words of one side are told from those of the other', () => {
  expect(characterWords('ab', '<')).toBe('<2p <2q');
});
