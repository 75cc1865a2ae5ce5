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
  ['『', '』'],
  ['［', '］'],
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

/** Round and square brackets: those that a note may stand in. */
const NOTE_OPENINGS: ReadonlySet<string> = new Set('（(【［[〔');

/** The bracket that closes a note which begins with this mark; undefined where no note begins so. */
export const noteClosing = (opening: string): string | undefined =>
  NOTE_OPENINGS.has(opening) ? PAIRS.get(opening) : undefined;

/**
 * Finds the outermost round and square brackets of a text, whatever quotation marks stand around them; one that never
 * closes runs to the end.
 * @returns where each begins and ends, in UTF-16 units, for `slice`
 */
export function outermostBrackets(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open: { start: number; opening: string; closing: string; depth: number } | null = null;
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index] ?? '';
    const closing = noteClosing(mark);
    if (open === null) {
      if (closing !== undefined) open = { start: index, opening: mark, closing, depth: 1 };
    } else if (mark === open.opening) open.depth += 1;
    else if (mark === open.closing) {
      open.depth -= 1;
      if (open.depth > 0) continue;
      found.push({ start: open.start, end: index + 1 });
      open = null;
    }
  }
  return open === null ? found : [...found, { start: open.start, end: text.length }];
}
