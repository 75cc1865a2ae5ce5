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
