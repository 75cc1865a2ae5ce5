const blocks = 'address,article,blockquote,dd,div,dt,figure,h1,h2,h3,h4,h5,h6,li,ol,p,section,ul';

/** The document's words in a range of the page, one heading, duty or paragraph a line; nothing of ours is among them. */
export function wordsIn(range: Range): string {
  const copy = range.cloneContents();
  for (const ours of copy.querySelectorAll('[data-ours]')) ours.remove();
  const lines = [''];
  const read = (node: Node): void => {
    if (node instanceof Text) {
      lines[lines.length - 1] += node.data;
      return;
    }
    const block = node instanceof Element && node.matches(blocks);
    if (block) lines.push('');
    node.childNodes.forEach(read);
    if (block) lines.push('');
  };
  read(copy);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * The hash of words as the build makes it: 8 hexadecimal digits of the SHA-256 of the words in NFC without white space.
 * Null where the page has no secure context, and so no digest.
 */
export async function hashOf(words: string): Promise<string | null> {
  const form = words.normalize('NFC').replace(/\s+/gu, '');
  const digest = await crypto.subtle?.digest('SHA-256', new TextEncoder().encode(form));
  if (!digest) return null;
  return [...new Uint8Array(digest).slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
