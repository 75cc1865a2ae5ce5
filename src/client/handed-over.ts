/**
 * The end of an address that hands words over to a page of this site. They stand behind `#`, so that no host is told of
 * them and none refuses them for their length.
 */
export const handingOver = (name: string, words: string): string => `#${name}=${encodeURIComponent(words)}`;

/** The words that were handed over by this name, or null; they are taken out of the address. */
export function takeHandedOver(name: string): string | null {
  const start = `#${name}=`;
  if (!location.hash.startsWith(start)) return null;
  const words = decode(location.hash.slice(start.length));
  history.replaceState(history.state, '', location.pathname + location.search);
  return words;
}

function decode(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
