/** A table of what was measured, with a sentence on how. */
export interface Section {
  readonly title: string;
  readonly how: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Writes sections as Markdown, below headings of that level. */
export const asMarkdown = (sections: readonly Section[], level = 2): string =>
  sections
    .map(({ title, how, head, rows }) =>
      [`${'#'.repeat(level)} ${title}`, '', how, '', row(head), row(head.map(() => '---')), ...rows.map(row), ''].join(
        '\n',
      ),
    )
    .join('\n');

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** How many times the second is the first, `2.1 ×`; a dash where there is nothing to divide by. */
export const ratio = (value: number, of: number): string => (of > 0 ? `${(value / of).toFixed(2)} ×` : '–');
