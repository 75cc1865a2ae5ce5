/** The width, in em, of the piece at a line's beginning that cannot be broken: a word, or a character with its marks. */
export function firstUnit(text: string): number {
  const unit = /^[（《“‘〔【〈「]*(?:[\w.,:%/@+-]+|.)[，。、；：！？）》”’〕】〉」…—%]*/u.exec(text)?.[0] ?? '';
  return [...unit].reduce((width, point) => width + (/[\0-\u00ff]/u.test(point) ? 0.55 : 1), 0);
}

/** Lines of letters are broken at spaces, lines of Chinese characters anywhere. */
export const join = (before: string, line: string): string =>
  before + (/[A-Za-z0-9]$/u.test(before) && /^[A-Za-z0-9]/u.test(line) ? ' ' : '') + line;
