import { address } from '#client/address.ts';

/** Fetches what a file of the site holds. Rejects where it cannot be had. */
export async function fetchJson<Held>(path: string): Promise<Held> {
  const response = await fetch(address(path));
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response.json();
}
