import { expect, test } from 'vitest';
import { fillLines } from './fill-lines.ts';

const count = (line: string) => [...line].length;

test.each([
  ['建设保护中心和快速维权中心', ['建设保护中心', '和快速维权中', '心']],
  ['建设保护中心，和中心', ['建设保护中', '心，和中心']],
  ['建设保护中（心）', ['建设保护中', '（心）']],
  ['压减至2022年', ['压减至', '2022年']],
  ['', ['']],
])('%s in lines of six', (words, lines) => {
  expect(fillLines(words, 6, count)).toEqual(lines);
});
