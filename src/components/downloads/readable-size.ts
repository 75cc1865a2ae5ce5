/** A size as people read it, 17 KB; a kilobyte is 1,000 bytes. */
export const readableSize = (bytes: number): string => (bytes < 1000 ? `${bytes} B` : `${Math.round(bytes / 1000)} KB`);
