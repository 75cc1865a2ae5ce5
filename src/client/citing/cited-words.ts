import { element } from '#client/element.ts';
import { findWords } from '#domain/citation/find-words.ts';
import type { SentenceRange } from '#domain/citation/fragment.ts';
import { hashWords } from '#domain/document/hash.ts';
import { type Character, charactersIn, joined, rangeOfCharacters } from './characters.ts';
import { rangeOf } from './document.ts';
import { markWords } from './mark-words.ts';

/** Words that a range of a fragment names, among all of the sentences that it names them in. */
interface Named {
  readonly all: readonly Character[];
  readonly start: number;
  readonly end: number;
  /** Whether the sentences have so many characters. */
  readonly isThere: boolean;
}

/**
 * Marks the words inside sentences that an address names, brings them into view and says them aloud. The hash of the
 * words, where the address has one, wins over their place. Gives what the reader has to be told; null where all is well.
 */
export async function showCitedWords(ranges: readonly SentenceRange[], quoted: string | null): Promise<string | null> {
  const named = ranges.map(find);
  const stands = named.every(({ isThere }) => isThere);
  const words = named.map(wordsOf);
  if (stands && (quoted === null || hashWords(words.join('')) === quoted)) {
    await show(named);
    return null;
  }
  const moved = quoted !== null && named.length === 1 && named[0] ? findAgain(named[0], quoted) : null;
  if (moved) {
    await show([moved]);
    return '引用的文字在句中的位置已与链接所写的不同，这里按文字找到并标出。';
  }
  await show(named.map(({ all }) => ({ all, start: 0, end: all.length, isThere: true })));
  if (quoted !== null) return '引用的文字已不在链接所指的句子里，请以现在的文字为准。';
  return `链接所指的位置超出了句子：这里只有${named.find(({ isThere }) => !isThere)?.all.length}个字。`;
}

const wordsOf = ({ all, start, end }: Named): string => joined(all.slice(start, end));

/** The place of a range's words; its sentences must be on the page. */
function find({ from, to, start = 0, end }: SentenceRange): Named {
  const [first, last] = [from, to].map((id) => document.getElementById(id) as HTMLElement) as [
    HTMLElement,
    HTMLElement,
  ];
  const all = charactersIn(rangeOf(first, last));
  const inLast = charactersIn(rangeOf(last, last)).length;
  const stop = all.length - inLast + (end ?? inLast);
  const inFirst = charactersIn(rangeOf(first, first)).length;
  return { all, start, end: stop, isThere: start < inFirst && stop <= all.length };
}

/** Looks for the words with a hash in the sentences where they were; white space between paragraphs is no character. */
function findAgain({ all, start, end }: Named, hash: string): Named | null {
  const solid = all.filter(({ character }) => character.trim() !== '');
  const before = (at: number): number => all.slice(0, at).filter(({ character }) => character.trim() !== '').length;
  const found = findWords(
    solid.map(({ character }) => character),
    hash,
    { start: before(start), end: before(start) + before(end) - before(start) },
  );
  return found && { all: solid, ...found, isThere: true };
}

async function show(named: readonly Named[]): Promise<void> {
  const ranges = named.map(({ all, start, end }) => rangeOfCharacters(all.slice(start, end)));
  const unmark = await markWords(ranges);
  const line = element('p', { class: 'spoken', role: 'status' });
  document.querySelector('main')?.append(line);
  addEventListener(
    'hashchange',
    () => {
      unmark();
      line.remove();
    },
    { once: true },
  );
  const top = ranges[0]?.getBoundingClientRect().top ?? 0;
  scrollBy({ top: top - innerHeight / 3 });
  // A region that is filled the moment it appears is not read out.
  requestAnimationFrame(() => line.append(`链接所指的文字：${named.map(wordsOf).join('；')}`));
}
