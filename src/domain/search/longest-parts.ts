/** A piece of a term, with how many records hold it. */
export interface Part {
  readonly words: string;
  readonly count: number;
}

/** Longer terms are judged by their beginning: what is offered is a way on, not a proof. */
const longestTerm = 60;

/**
 * The longest pieces of a term that are found at all, longest first, none inside another. `count` says how many
 * records hold a piece; whatever holds a piece holds all that is in it, so each beginning needs to look only beyond
 * where the one before it ended.
 */
export async function longestParts(term: string, count: (words: string) => Promise<number>): Promise<readonly Part[]> {
  const characters = [...term].slice(0, longestTerm);
  const parts: Part[] = [];
  let end = 0;
  for (let start = 0; start < characters.length; start++) {
    let found = 0;
    end = Math.max(end, start);
    while (end < characters.length) {
      const next = await count(characters.slice(start, end + 1).join(''));
      if (next === 0) break;
      found = next;
      end++;
    }
    if (found > 0) parts.push({ words: characters.slice(start, end).join(''), count: found });
  }
  return parts.filter(({ words }) => /[\p{L}\p{N}]/u.test(words)).toSorted((a, b) => b.words.length - a.words.length);
}
