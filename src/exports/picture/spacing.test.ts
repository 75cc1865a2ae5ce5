import { expect, test } from 'vitest';
import { measure, runsOf } from './spacing.ts';

/** The line with | where half a character is taken out. */
const cut = (line: string) =>
  runsOf(line)
    .map(({ words, closer }) => (closer ? `|${words}` : words))
    .join('');

test.each([
  ['《推动指引（2022）》', '|《推动指引（2022）|》'],
  ['一（三）“知识产权运用”', '一（三）|“知识产权运用”'],
  ['“办好”，《条例》《细则》。', '|“办好”|，|《条例》|《细则》|。'],
  ['（（甲））', '|（|（甲）|）'],
  ['国家知识产权局　〔2022〕15号', '国家知识产权局　|〔2022〕15号'],
  ['甲）　乙', '甲）|　乙'],
])('%s is set closer where its marks meet or an opening one begins it', (line, wanted) => {
  expect(cut(line)).toBe(wanted);
});

test.each(['三（四）第2句', '甲，乙。', '甲！）', '甲——（乙', '提质、增效；保护'])('%s keeps its room', (line) => {
  expect(cut(line)).toBe(line);
});

test('a line is as wide as its characters without what is taken out, and a closing mark at its end takes half', () => {
  expect(measure('知识产权')).toBe(4);
  expect(measure('知识产权。')).toBe(4.5);
  expect(measure('《知识》《产权》。')).toBe(7);
  expect(measure('第12句')).toBeCloseTo(3.1);
});
