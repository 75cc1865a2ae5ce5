/** A line of the text as received that is not blank, without white space around it. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Code points before it in the text as received. */
  readonly offset: number;
}

/** The lines of a text that are not blank. */
export function cutLines(source: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const [index, raw] of source.split('\n').entries()) {
    const text = raw.trim();
    const indent = [...raw.slice(0, raw.length - raw.trimStart().length)].length;
    if (text !== '') lines.push({ text, number: index + 1, offset: offset + indent });
    offset += [...raw].length + 1;
  }
  return lines;
}
