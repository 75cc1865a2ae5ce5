import { address } from '#client/address.ts';
import { type Readings, readerOf } from '#domain/search/readings.ts';
import type { Latin } from '#domain/search/suggestions.ts';

let known: Promise<Latin> | undefined;

/** Fetches what Latin letters may stand for, once; after a failure anew. Rejects where it cannot be had. */
export function latin(): Promise<Latin> {
  known ??= fetchLatin();
  known.catch(() => {
    known = undefined;
  });
  return known;
}

async function fetchLatin(): Promise<Latin> {
  const response = await fetch(address('search/latin.json'));
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  const { readings, english }: { readings: Readings; english: Latin['english'] } = await response.json();
  return { readAt: readerOf(readings), english };
}
