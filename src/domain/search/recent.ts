/** How many searches are kept. */
const most = 8;
/** Longer ones are pasted, and would be no help in a list. */
const longest = 60;

/**
 * Puts a search before those made earlier, each once. What was only the beginning of it is dropped where it was the
 * last: it was on the way.
 */
export function withRecent(recent: readonly string[], query: string): readonly string[] {
  const words = query.trim().replace(/\s+/gu, ' ');
  if (words === '' || [...words].length > longest) return recent;
  const [last, ...others] = recent;
  const earlier = last !== undefined && words.startsWith(last) ? others : recent;
  return [words, ...earlier.filter((other) => other !== words)].slice(0, most);
}

/** Reads what was kept; what is not a list of searches is none. */
export function parseRecent(kept: string | null): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(parsed) ? parsed.filter((query) => typeof query === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}
