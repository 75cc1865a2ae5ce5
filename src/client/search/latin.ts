import { searchDataPath } from '#domain/paths.ts';
import { type Readings, readerOf } from '#domain/search/readings.ts';
import type { Latin } from '#domain/search/suggestions.ts';
import { fetchJson } from './fetch-json.ts';

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
  const { readings, english } = await fetchJson<{ readings: Readings; english: Latin['english'] }>(
    searchDataPath('latin'),
  );
  return { readAt: readerOf(readings), english };
}
