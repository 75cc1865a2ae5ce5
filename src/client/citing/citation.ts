import type { CitationData } from '#domain/citation/citation-data.ts';
import { cite } from '#domain/citation/cite.ts';
import type { Cited, Cut, Subject } from '#domain/citation/cited.ts';
import type { SentenceRange } from '#domain/citation/fragment.ts';
import { hashWords } from '#domain/document/hash.ts';
import { charactersIn, holds } from './characters.ts';
import { fetchCitationData, locate } from './citation-data.ts';
import { documents, editionOfPage, rangeOf, rangesOf, sentences, unitOfPage, wholeId } from './document.ts';
import { wordsIn } from './words.ts';

/** Something on the page that is to be cited. */
export interface Chosen {
  readonly subject: Subject;
  /** The words to quote. */
  readonly words: string;
  /** All words that stand at the address. */
  readonly standing: string;
  /** At which ends the words are cut, where they are. */
  readonly cut?: Cut | null;
}

/** A unit, by its id or by the edition's slug, or a duty, by its element on the page. */
export function chooseUnit(id: string): Chosen {
  const [text] = documents();
  const own = id === unitOfPage || id === editionOfPage;
  const element = own ? text : document.getElementById(id);
  const words = element ? wordsIn(rangeOf(element, element)) : '';
  return { subject: id, words, standing: words };
}

/** A duty or a sentence, by its element. */
export function chooseElement(element: Element): Chosen {
  const range = rangeOf(element, element);
  if (element.matches('.sentence')) {
    const id = wholeId(element);
    const words = wordsIn(range);
    return { subject: [{ from: id, to: id }], words, standing: words };
  }
  const words = wordsIn(range);
  return { subject: wholeId(element), words, standing: words };
}

/** The sentences that a range touches, or the words inside them as far as it reaches; null where it touches none. */
export function chooseRange(range: Range): Chosen | null {
  const touched = sentences().filter(
    (sentence) => range.intersectsNode(sentence) && inside(range, sentence).words.trim() !== '',
  );
  const [first] = touched;
  const last = touched.at(-1);
  if (!first || !last) return null;
  const { start } = inside(range, first);
  const { end, length } = inside(range, last);
  const ranges = rangesOf(touched);
  const standing = rangeOf(first, last);
  const cut = { before: start > 0, after: end < length };
  if (!cut.before && !cut.after) return { subject: ranges, words: wordsIn(range), standing: wordsIn(standing) };
  if (cut.before) standing.setStart(range.startContainer, range.startOffset);
  if (cut.after) standing.setEnd(range.endContainer, range.endOffset);
  const both = first === last;
  const subject = ranges.map((one) => ({
    ...one,
    ...((both || cut.before) && { start }),
    ...((both || cut.after) && { end }),
  }));
  return { subject, words: wordsIn(range), standing: wordsIn(standing), cut };
}

/** Which characters of a sentence a range holds, from 0, `end` left out, and how many the sentence has. */
function inside(range: Range, sentence: Element): { words: string; start: number; end: number; length: number } {
  const all = charactersIn(rangeOf(sentence, sentence));
  const held = all.filter((character) => holds(range, character));
  const start = held[0] ? all.indexOf(held[0]) : 0;
  return {
    words: held.map(({ character }) => character).join(''),
    start,
    end: start + held.length,
    length: all.length,
  };
}

/** How many sentences a subject names; none for units and duties. */
export const countOf = ({ subject }: Chosen): number => {
  if (typeof subject === 'string') return 0;
  const all = sentences().map(wholeId);
  return subject.reduce((sum, { from, to }: SentenceRange) => sum + all.indexOf(to) - all.indexOf(from) + 1, 0);
};

/** The citation of what was chosen, with today as the day of access. */
export async function citationOf(chosen: Chosen): Promise<Cited> {
  return citationAt(await fetchCitationData(), chosen, hashWords(chosen.standing));
}

/** The citation of a duty on a page that is about it without holding its text, at that page's own address. */
export async function citationOnPage(duty: string, words: string): Promise<Cited> {
  const known = await fetchCitationData();
  const path = location.pathname.slice(import.meta.env.BASE_URL.length);
  return {
    ...citationAt(known, { subject: duty, words, standing: words }, null),
    address: locate(known, path),
  };
}

/** The same at once, for those who have what citing needs; without the hash of the words, the address leaves it out. */
export function citationAt(known: CitationData, chosen: Chosen, hash: string | null): Cited {
  const today = new Date();
  const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()];
  return cite(known.edition, chosen.subject, {
    words: chosen.words,
    cut: chosen.cut ?? null,
    hash,
    locate: (path) => locate(known, path),
    accessed: date.map((number) => String(number).padStart(2, '0')).join('-'),
  });
}
