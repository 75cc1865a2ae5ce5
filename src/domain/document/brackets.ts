/** Brackets and quotation marks that come in pairs in a Chinese document, opening to closing. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['‘', '’'],
  ['〔', '〕'],
  ['【', '】'],
  ['「', '」'],
  ['(', ')'],
  ['[', ']'],
]);
const CLOSINGS: ReadonlySet<string> = new Set(PAIRS.values());

/** Follows the nesting of brackets through a text, one code point after the other. */
export class Nesting {
  private readonly open: string[] = [];

  /** Takes the next code point and gives the depth after it; a closing that fits nothing open changes nothing. */
  take(point: string): number {
    const closing = PAIRS.get(point);
    if (closing !== undefined) this.open.push(closing);
    else if (this.open.at(-1) === point) this.open.pop();
    return this.open.length;
  }
}

/**
 * Finds the brackets that have no partner.
 * @returns code point index and bracket of each, in order
 */
export function unbalanced(text: string): { index: number; bracket: string }[] {
  const open: { index: number; bracket: string; closing: string }[] = [];
  const lone: { index: number; bracket: string }[] = [];
  for (const [index, point] of [...text].entries()) {
    const closing = PAIRS.get(point);
    if (closing !== undefined) open.push({ index, bracket: point, closing });
    else if (open.at(-1)?.closing === point) open.pop();
    // An apostrophe shares its code point with the closing single quotation mark.
    else if (CLOSINGS.has(point) && point !== '’') lone.push({ index, bracket: point });
  }
  return [...lone, ...open.map(({ index, bracket }) => ({ index, bracket }))].sort((a, b) => a.index - b.index);
}
