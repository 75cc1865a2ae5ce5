/** Marks that may not begin a line (clreq 3.1.3). */
const NEVER_FIRST = /[，、；：。！？）》”’〕」』…—·％]/u;
/** Marks that may not end one. */
const NEVER_LAST = /[（《“‘〔「『]/u;
/** What stays on one line: runs of letters and digits, a dash, an ellipsis. */
const PIECE = /[A-Za-z0-9.]+|——|……|./gu;

/**
 * Fills lines one after the other, as Chinese is set: no line begins with a closing mark or ends with an opening one,
 * letters and digits stay together.
 *
 * @param measure the width of a line, in the unit of `width`
 */
export function fillLines(words: string, width: number, measure: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of units(words)) {
    if (line !== '' && measure(line + unit) > width) {
      lines.push(line);
      line = '';
    }
    line += unit;
  }
  return [...lines, line];
}

/** The words in pieces between which a line may end. */
function units(words: string): readonly string[] {
  const found: string[] = [];
  for (const [piece] of words.matchAll(PIECE)) {
    const last = found.at(-1);
    if (last !== undefined && (NEVER_FIRST.test(piece) || NEVER_LAST.test(last.slice(-1))))
      found[found.length - 1] = last + piece;
    else found.push(piece);
  }
  return found;
}
