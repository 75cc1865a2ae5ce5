import { fold } from './fold.ts';
import type { ReadAt } from './readings.ts';

/** A run of a text that Latin letters spell, from one offset to another. */
export interface Spelt {
  readonly start: number;
  readonly end: number;
  /** `whole` by each syllable, `begun` but for the end of the last one, `initials` by the first letter of each, or zh, ch, sh. */
  readonly by: 'whole' | 'begun' | 'initials';
}

/**
 * What a query spells: its letters without tones, spaces and the apostrophe between syllables, ü as v; characters among
 * them stand for themselves. Null where there is no letter, or anything else.
 */
export function spelling(query: string): string | null {
  const letters = fold(query)
    .normalize('NFD')
    .replace(/u\u0304?\u0308[\u0300-\u036f]*/gu, 'v')
    .replace(/[\u0300-\u036f\s"’-]/gu, '')
    .replace(/(?<=[a-z])[1-5]/gu, '')
    .replace(/([ln])yu/gu, '$1v');
  return /^(?=.*[a-z])[a-z\p{Script=Han}]{2,60}$/u.test(letters) ? letters : null;
}

/** The runs of a folded text that letters spell, each beginning once at most, the most certain way. */
export function speltIn(text: string, letters: string, readAt: ReadAt): readonly Spelt[] {
  const found: Spelt[] = [];
  const [first] = letters;
  for (let start = 0; start < text.length; start++) {
    if (text[start] !== first && !readAt(text, start).some((way) => way[0] === first)) continue;
    const spelt = bySyllables(text, start, letters, readAt) ?? byInitials(text, start, letters, readAt);
    if (spelt) found.push(spelt);
  }
  return found;
}

function bySyllables(text: string, start: number, letters: string, readAt: ReadAt): Spelt | null {
  let begun: Spelt | null = null;
  const follow = (at: number, done: number): Spelt | null => {
    if (done === letters.length) return { start, end: at, by: 'whole' };
    if (at >= text.length) return null;
    for (const way of waysOf(text, at, readAt)) {
      if (letters.startsWith(way, done)) {
        const rest = follow(at + 1, done + way.length);
        if (rest) return rest;
      } else if (at > start && way.startsWith(letters.slice(done))) begun ??= { start, end: at + 1, by: 'begun' };
    }
    return null;
  };
  return follow(start, 0) ?? begun;
}

function byInitials(text: string, start: number, letters: string, readAt: ReadAt): Spelt | null {
  const follow = (at: number, done: number): Spelt | null => {
    if (done === letters.length) return { start, end: at, by: 'initials' };
    if (at >= text.length) return null;
    for (const initial of new Set(waysOf(text, at, readAt).flatMap(initialsOf))) {
      const rest = letters.startsWith(initial, done) ? follow(at + 1, done + initial.length) : null;
      if (rest) return rest;
    }
    return null;
  };
  return follow(start, 0);
}

/** How a character may be written: as it is read, or as itself. */
const waysOf = (text: string, at: number, readAt: ReadAt): readonly string[] => [...readAt(text, at), text[at] ?? ''];

const initialsOf = (way: string): readonly string[] =>
  /^[zcs]h/u.test(way) ? [way.slice(0, 2), way.slice(0, 1)] : [way.slice(0, 1)];
