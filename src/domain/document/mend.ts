import type { Edit } from '#domain/model/source.ts';

/** The text as published, with the place in the text as received that each of its code points comes from. */
export interface MendedText {
  readonly points: readonly string[];
  /** Code points before it in the text as received; an inserted code point has the place of what it replaces. */
  readonly offsets: readonly number[];
}

/** What is wrong with an edit, so that it cannot be made. */
export interface EditFault {
  readonly edit: Edit;
  readonly fault: string;
}

/** Makes the edits, which must stand in order and not overlap; an edit that does not fit is reported and left out. */
export function mendText(source: string, edits: readonly Edit[]): MendedText & { faults: EditFault[] } {
  const received = [...source];
  const points: string[] = [];
  const offsets: number[] = [];
  const faults: EditFault[] = [];
  let next = 0;
  const keepUntil = (end: number) => {
    for (; next < end; next += 1) {
      points.push(received[next] ?? '');
      offsets.push(next);
    }
  };
  for (const edit of edits) {
    const before = [...edit.before];
    const found = received.slice(edit.offset, edit.offset + before.length).join('');
    if (edit.offset < next) {
      faults.push({ edit, fault: 'an edit stands out of order or overlaps the one before it' });
    } else if (found !== edit.before) {
      faults.push({
        edit,
        fault: `an edit expects these words, but the source has “${found}” at code point ${edit.offset}`,
      });
    } else {
      keepUntil(edit.offset);
      for (const [index, point] of [...edit.after].entries()) {
        points.push(point);
        offsets.push(edit.offset + Math.min(index, Math.max(before.length - 1, 0)));
      }
      next = edit.offset + before.length;
    }
  }
  keepUntil(received.length);
  return { points, offsets, faults };
}

/** The same text without white space, which carries no words in Chinese. */
export function withoutSpace({ points, offsets }: MendedText): MendedText {
  const kept = points.flatMap((point, index) => (/\s/u.test(point) ? [] : [index]));
  return { points: kept.map((index) => points[index] ?? ''), offsets: kept.map((index) => offsets[index] ?? 0) };
}
