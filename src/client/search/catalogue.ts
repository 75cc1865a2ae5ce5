import { address } from '#client/address.ts';
import type { Catalogue } from '#domain/search/catalogue.ts';

/** Fetches what the search knows before it searches. Rejects where it cannot be had. */
export async function fetchCatalogue(): Promise<Catalogue> {
  const response = await fetch(address('search/catalogue.json'));
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response.json();
}
