import type { Edit } from '#domain/model/source.ts';
import { parseLabel } from '../document/labels.ts';
import { mendText } from '../document/mend.ts';
import type { Line } from './lines.ts';

/** A paragraph of the mended text. */
export interface Paragraph {
  readonly words: string;
  /** Line of the text as received where it begins, from 1. */
  readonly line: number;
}

const CLOSED = /[。！？：；，、”）》…]$/u;
const HEADING_ONLY = /^[^。！？]*$/u;

/** Makes the edits line by line and joins paragraphs that a page break has cut, each join an edit of its own. */
export function joinParagraphs(
  lines: readonly Line[],
  edits: readonly Edit[],
): { paragraphs: Paragraph[]; joins: Edit[] } {
  const paragraphs: { words: string; line: number }[] = [];
  const joins: Edit[] = [];
  let inBody = false;
  let open: { end: number } | null = null;
  for (const line of lines) {
    const words = mendedLine(line, edits);
    const label = parseLabel(words);
    const last = paragraphs.at(-1);
    if (open !== null && last !== undefined && label === null && !words.startsWith('——')) {
      last.words += words;
      const gap = line.offset - open.end;
      joins.push({ offset: open.end, before: '\n'.repeat(gap), after: '', rule: 'page-break', evidence: null });
    } else paragraphs.push({ words, line: line.number });
    inBody ||= label?.level === 'part';
    const whole = paragraphs.at(-1)?.words ?? '';
    const isHeading = parseLabel(whole) !== null && HEADING_ONLY.test(whole);
    const goesOn = inBody && !isHeading && !CLOSED.test(whole) && !whole.startsWith('附件');
    open = goesOn ? { end: line.offset + [...line.text].length } : null;
  }
  return { paragraphs, joins };
}

function mendedLine({ text, offset }: Line, edits: readonly Edit[]): string {
  const end = offset + [...text].length;
  const own = edits
    .filter((edit) => edit.offset >= offset && edit.offset < end)
    .map((edit) => ({ ...edit, offset: edit.offset - offset }));
  return mendText(text, own).points.join('').trim();
}
