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

/** All of them as a character class of a regular expression. */
export const BRACKETS = [...PAIRS.keys(), ...CLOSINGS].join('').replace(']', '\\]');
const BRACKET = new RegExp(`[${BRACKETS}]`, 'gu');

/** Follows the nesting of brackets through a text, one mark after the other. */
export class Nesting {
  private readonly open: string[] = [];

  /** Takes the next mark, or any character, and gives the depth after it; a closing that fits nothing open changes nothing. */
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
  for (const { index, 0: bracket } of text.matchAll(BRACKET)) {
    const closing = PAIRS.get(bracket);
    if (closing !== undefined) open.push({ index, bracket, closing });
    else if (open.at(-1)?.closing === bracket) open.pop();
    // An apostrophe shares its code point with the closing single quotation mark.
    else if (bracket !== '’') lone.push({ index, bracket });
  }
  if (lone.length + open.length === 0) return [];
  const all = [...lone, ...open].sort((a, b) => a.index - b.index);
  return inPoints(text, all).map(({ index, bracket }) => ({ index, bracket }));
}

/** Counts places given in UTF-16 units, in order, in code points. */
function inPoints<Place extends { index: number }>(text: string, places: readonly Place[]): Place[] {
  let unit = 0;
  let pairs = 0;
  return places.map((place) => {
    for (; unit < place.index; unit += 1) if ((text.codePointAt(unit) ?? 0) > 0xffff) pairs += 1;
    return { ...place, index: place.index - pairs };
  });
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
  for (const { index, 0: mark } of text.matchAll(BRACKET)) {
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

/** Cuts a text at separators outside brackets; even items are what stands between, odd items the separators. */
export function cutAt(text: string, separators: string): string[] {
  // Where nothing is nested there is nothing to follow.
  const nesting = text.search(BRACKET) === -1 ? null : new Nesting();
  const items: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const mark = text.charAt(index);
    const depth = nesting?.take(mark) ?? 0;
    if (depth > 0 || !separators.includes(mark)) continue;
    items.push(text.slice(start, index), mark);
    start = index + 1;
  }
  return [...items, text.slice(start)];
}

/** Cuts a text at the first place outside brackets where a word stands: what is before it, the word or nothing, the rest. */
export function cutAtWord(text: string, word: string): [before: string, word: string, after: string] {
  const nesting = new Nesting();
  let taken = 0;
  let depth = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    for (const point of text.slice(taken, at)) depth = nesting.take(point);
    taken = at;
    if (depth === 0) return [text.slice(0, at), word, text.slice(at + word.length)];
  }
  return [text, '', ''];
}
