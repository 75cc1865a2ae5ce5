import { expect, test } from 'vitest';
import { signerLines } from './signers.ts';

const signers = (...lines: string[]) =>
  [...signerLines(lines.map((words) => ({ words })))].map((index) => lines[index]);

test('the names right above a date sign, also with empty lines between', () => {
  expect(signers('要报送。', '某部', '', '某局', '2024年1月2日', '某省')).toEqual(['某部', '某局']);
});

test('what ends in a stop, has a label, or stands above no date signs nothing', () => {
  expect(signers('某部', '要报送。', '2024年1月2日')).toEqual([]);
  expect(signers('一、某部', '2024年1月2日')).toEqual([]);
  expect(signers('某部', '某局')).toEqual([]);
  expect(signers('（某局负责）', '2024年1月2日')).toEqual([]);
  expect(signers('加强宣传、培训', '2024年1月2日')).toEqual([]);
  expect([...signerLines([{ words: '某局', inTable: true }, { words: '2024年1月2日' }])]).toEqual([]);
});

test('several names on a line sign, and one with its seal in brackets', () => {
  expect(signers('某部、某局', '某办公室（代章）', '2024年1月2日')).toEqual(['某部、某局', '某办公室（代章）']);
});
