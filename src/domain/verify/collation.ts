import type { Edition, Oddity } from '#domain/model/edition.ts';
import type { Edit, EditRule } from '#domain/model/source.ts';

/** A piece of a line as received and as published: the same words, or an edit. */
export type CollatedPiece =
  | { readonly kind: 'same'; readonly words: string; readonly oddity: Oddity | null }
  | { readonly kind: 'edit'; readonly edit: Edit };

/** One line of the text as received beside what was published of it. */
export type CollatedLine = readonly CollatedPiece[];

/**
 * Lays the text as received beside the text as published, line by line: joined with each edit's `before` the pieces are
 * the one without its line breaks, joined with each edit's `after` the other. Lines empty on both sides are left out;
 * an edit that takes a line break away keeps its two lines in one.
 */
export function collate({ source, oddities }: Edition): readonly CollatedLine[] {
  const received = [...source.text];
  const lines: CollatedPiece[][] = [[]];
  let next = 0;
  const keep = (end: number) => {
    const [first = '', ...rest] = received.slice(next, end).join('').split('\n');
    push(first);
    for (const line of rest) {
      lines.push([]);
      push(line);
    }
    next = end;
  };
  const push = (words: string) => {
    if (words !== '') lines.at(-1)?.push(...markOddities(words, oddities));
  };
  for (const edit of source.edits) {
    keep(edit.offset);
    lines.at(-1)?.push({ kind: 'edit', edit });
    next = edit.offset + [...edit.before].length;
  }
  keep(received.length);
  return lines.filter((line) => line.some((piece) => piece.kind === 'edit' || piece.words.trim() !== ''));
}

function markOddities(words: string, oddities: readonly Oddity[]): readonly CollatedPiece[] {
  const same = (text: string, oddity: Oddity | null = null): readonly CollatedPiece[] =>
    text === '' ? [] : [{ kind: 'same', words: text, oddity }];
  for (const oddity of oddities) {
    const at = words.indexOf(oddity.words);
    if (at < 0) continue;
    const end = at + oddity.words.length;
    return [
      ...markOddities(words.slice(0, at), oddities),
      ...same(oddity.words, oddity),
      ...markOddities(words.slice(end), oddities),
    ];
  }
  return same(words);
}

/** Counts a line's edits by rule, in the order in which they first occur. */
export function countEdits(lines: readonly CollatedLine[]): ReadonlyMap<EditRule, number> {
  const counts = new Map<EditRule, number>();
  for (const piece of lines.flat()) {
    if (piece.kind === 'edit') counts.set(piece.edit.rule, (counts.get(piece.edit.rule) ?? 0) + 1);
  }
  return counts;
}
