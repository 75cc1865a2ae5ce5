import { searchDataPath } from '#domain/paths.ts';
import { type Readings, readerOf } from '#domain/search/readings.ts';
import type { Latin } from '#domain/search/suggestions.ts';
import { fetchJson } from './fetch-json.ts';
import { once } from './once.ts';

/** Fetches what Latin letters may stand for. Rejects where it cannot be had. */
export const latin = once(async (): Promise<Latin> => {
  const { readings, english } = await fetchJson<{ readings: Readings; english: Latin['english'] }>(
    searchDataPath('latin'),
  );
  return { readAt: readerOf(readings), english };
});
