import type { Variants } from '../document/variants.ts';
import { fromEnglish } from './english.ts';
import { fold } from './fold.ts';
import { abbreviates, nameables } from './nameable.ts';
import { errorsBetween, mostErrors, nearIn } from './near.ts';
import { parseTerms } from './query.ts';
import type { ReadAt } from './readings.ts';
import { type SearchRecord, wordsOf } from './record.ts';
import { spelling, speltIn } from './spelt.ts';

/** What Latin letters may stand for. */
export interface Latin {
  readonly readAt: ReadAt;
  /** As `fromEnglish` reads it. */
  readonly english: Readonly<Record<string, string>>;
}

/** How well letters fit, the best first. */
const ranks = { whole: 0, begun: 1, initials: 2 } as const;

/** How many are given at most. */
const most = 3;
/** Initials shorter than this are those of names alone: in the text too many characters in a row have them. */
const tellingInitials = 3;
/** Longer words are a quotation, not a name. */
const longest = 40;

/** Whether Latin letters are in a query, so that what they may stand for is worth fetching. */
export const asksInLatin = (query: string): boolean => /\p{Script=Latin}/u.test(query);

/** Makes what says which queries readers may have meant by one that finds nothing, the likeliest first. */
export function suggester(records: readonly SearchRecord[], variants: Variants): Suggest {
  const names = nameables(records);
  const called = new Map(names.map(({ words, query }) => [words, query]));
  const texts = records.map((record) => {
    const words = wordsOf(record);
    return { words, folded: fold(words) };
  });
  const stands = (words: string): boolean => texts.some(({ folded }) => folded.includes(words));

  function spelt(query: string, { readAt, english }: Latin): readonly string[] {
    const said = fromEnglish(query, english);
    if (said) return [said];
    const letters = spelling(query);
    if (!letters) return [];
    const found = new Candidates();
    for (const { words, query } of names) {
      const [whole] = speltIn(words, letters, readAt);
      if (whole?.start === 0 && whole.end === words.length) found.add(query, ranks[whole.by], true);
    }
    for (const { words, folded } of texts) {
      for (const { start, end, by } of speltIn(folded, letters, readAt)) {
        if (by === 'initials' && letters.length < tellingInitials) continue;
        found.add(called.get(folded.slice(start, end)) ?? words.slice(start, end), ranks[by]);
      }
    }
    return found.best();
  }

  function near(term: string): readonly string[] {
    const errors = mostErrors(term.length);
    const found = new Candidates();
    for (const { words, query } of names) {
      const between = errorsBetween(term, words, errors);
      if (between <= errors || abbreviates(term, words)) found.add(query, between <= errors ? between : 1, true);
    }
    for (const { words, folded } of errors > 0 ? texts : []) {
      for (const run of nearIn(folded, term, errors)) {
        const there = folded.slice(run.start, run.end);
        if (!/^[\p{L}\p{N}]{2,}$/u.test(there) || !sharesEnds(term, there)) continue;
        found.add(called.get(there) ?? words.slice(run.start, run.end), run.errors);
      }
    }
    return found.best();
  }

  function forTerm(term: string, latin: Latin | null): readonly string[] {
    if (term.length > longest) return [];
    return latin && asksInLatin(term) ? spelt(term, latin) : near(term);
  }

  return (query, latin) => {
    const whole = latin && query.length <= longest * 2 ? spelt(query, latin) : [];
    if (whole.length > 0) return whole;
    const terms = parseTerms(query, variants);
    if (terms.length > 8) return [];
    const ways = terms.map((term) => (stands(term) ? [term] : forTerm(term, latin)));
    const joined = terms.length > 1 ? near(terms.join('').slice(0, longest)) : [];
    if (ways.some((way) => way.length === 0)) return joined;
    const several = Math.max(...ways.map((way) => way.length), 0);
    return Array.from({ length: Math.min(several, most) }, (_, at) =>
      ways.map((way) => way[at] ?? way[0]).join(' '),
    ).filter((words) => words !== query.trim());
  };
}

/** Gives at most three queries; what Latin letters stand for is null where it is not known or not asked. */
export type Suggest = (query: string, latin: Latin | null) => readonly string[];

/** Of words as short as three characters with one wrong, two say little unless they are the ends. */
const sharesEnds = (term: string, there: string): boolean =>
  term.length > 3 || (term[0] === there[0] && term.at(-1) === there.at(-1));

/** Words that may be meant, with how well they fit and how often they were met. */
class Candidates {
  private readonly known = new Map<string, { rank: number; named: boolean; times: number }>();

  add(query: string, rank: number, named = false): void {
    const known = this.known.get(query) ?? { rank, named, times: 0 };
    this.known.set(query, {
      rank: Math.min(known.rank, rank),
      named: known.named || named,
      times: known.times + 1,
    });
  }

  /** Those that fit best, names first, then what was met most often, then the longest. */
  best(): readonly string[] {
    const all = [...this.known];
    const least = Math.min(...all.map(([, { rank }]) => rank));
    const fitting = all.filter(([, { rank }]) => rank === least);
    // What initials stand for is a guess, unless they are a name's.
    const certain = least === ranks.initials ? fitting.filter(([, { named }]) => named) : [];
    return (certain.length > 0 ? certain : fitting)
      .sort(
        ([a, one], [b, other]) =>
          Number(other.named) - Number(one.named) || other.times - one.times || b.length - a.length,
      )
      .slice(0, most)
      .map(([query]) => query);
  }
}
