import type { Note, NotePiece } from '#domain/model/text.ts';

/** A note's pieces by the lines they stand on; the first is that of its duty, empty where the note begins below it. */
export function noteLines(note: Note | null): readonly (readonly NotePiece[])[] {
  const lines: NotePiece[][] = [[]];
  for (const piece of note?.pieces ?? []) {
    if (piece.startsLine) lines.push([]);
    lines.at(-1)?.push(piece);
  }
  return lines;
}
