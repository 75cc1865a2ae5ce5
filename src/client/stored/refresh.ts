import { offeredEditions, storedEditions, storeEdition } from './editions.ts';

/** Brings what is stored to what the site offers now. What cannot be had stays as it is until the next visit. */
export async function refreshStored(): Promise<void> {
  if (!navigator.onLine) return;
  try {
    const offered = await offeredEditions();
    for (const { edition, digest } of await storedEditions()) {
      const offer = offered[edition];
      if (offer && offer.digest !== digest) await storeEdition(edition);
    }
  } catch {
    // The network went, or the room: the older copy stands.
  }
}
