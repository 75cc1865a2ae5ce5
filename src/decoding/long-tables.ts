import { joinWords } from './join-words.ts';

/** A table of more rows is parsed by and by. */
const LONGEST = 200;
/** How many rows are parsed at once: a parser of Markdown takes far more than twice the time for twice the rows. */
const AT_ONCE = 100;
const HEAD_LINES = 2;

const DELIMITERS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;
/** What may be markup in a cell, or an address. */
const MARKUP = /[\p{Cc}*_~`<>&\\[\]@]|www|:\/\//iu;

/** What is left out of a text of the rows of a long table. */
export interface RowsLeftOut {
  /** Of the table's head, from 1. */
  readonly line: number;
  readonly runs: readonly RunOfRows[];
}

/** Rows one below the other: the words of their cells, or a text with the head of the table above them. */
export type RunOfRows =
  | { readonly cells: readonly (readonly string[])[] }
  | { readonly text: string /** How many lines of the whole text stand above its first. */; readonly above: number };

/**
 * Leaves blank all but the first row of each long table that stands by itself. Whether it is a table at all, and not what
 * a program prints, the parser must say.
 */
export function shortenTables(text: string): { short: string; leftOut: readonly RowsLeftOut[] } {
  const lines = text.split(/\r\n|\n|\r/u);
  const leftOut: RowsLeftOut[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!isRow(lines[at]) || !isBlank(lines[at - 1]) || !DELIMITERS.test(lines[at + 1] ?? '')) continue;
    let end = at;
    while (isRow(lines[end])) end += 1;
    const first = at + HEAD_LINES + 1;
    const rows = lines.slice(first, end);
    if (rows.length > LONGEST && isBlank(lines[end]) && !rows.some(refers)) {
      leftOut.push({ line: at + 1, runs: runsOf(rows, lines.slice(at, at + HEAD_LINES), first) });
      lines.fill('', first, end);
    }
    at = end;
  }
  return { short: leftOut.length === 0 ? text : lines.join('\n'), leftOut };
}

/** @param above how many lines of the text stand above the rows */
function runsOf(rows: readonly string[], head: readonly string[], above: number): RunOfRows[] {
  const runs: RunOfRows[] = [];
  for (let at = 0; at < rows.length; ) {
    const isPlain = !MARKUP.test(rows[at] ?? '');
    let end = at + 1;
    while (end < rows.length && end - at < AT_ONCE && MARKUP.test(rows[end] ?? '') !== isPlain) end += 1;
    const run = rows.slice(at, end);
    if (isPlain) runs.push({ cells: run.map(cellsOf) });
    else runs.push({ text: [...head, ...run].join('\n'), above: above + at - HEAD_LINES });
    at = end;
  }
  return runs;
}

const cellsOf = (row: string): string[] =>
  row
    .slice(1)
    .split('|')
    .map((words) => joinWords('', words).trim());

const isRow = (line: string | undefined): boolean => line?.startsWith('|') ?? false;
const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';
/** A link or a footnote may be told of elsewhere in the text. */
const refers = (line: string): boolean => line.includes('[');
