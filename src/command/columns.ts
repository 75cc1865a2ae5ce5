/** Characters that take two places in a terminal: Chinese ones and their marks. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{3fffd}]/u;

/** How many places words take in a terminal. */
export const widthOf = (words: string): number =>
  [...words].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);

/** Words cut to what fits into so many places, with …… where something is left out. */
export function cutTo(words: string, places: number): string {
  const line = words.replace(/\s+/gu, ' ');
  if (widthOf(line) <= places) return line;
  let taken = '';
  let width = '……'.length;
  for (const character of line) {
    width += widthOf(character);
    if (width > places) break;
    taken += character;
  }
  return `${taken}……`;
}

/** Lays rows out in columns, two places apart and indented by two; numbers stand right in theirs. */
export function layOut(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(String(cell)));
  return rows.map((row) => {
    const cells = row.map((cell, at) => {
      const space = ' '.repeat((widths[at] ?? 0) - widthOf(String(cell)));
      return typeof cell === 'number' ? space + cell : cell + space;
    });
    return `  ${cells.join('  ')}`.trimEnd();
  });
}
