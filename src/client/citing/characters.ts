/** One code point of the document's words, and where it stands on the page. */
export interface Character {
  readonly text: Text;
  /** Code units before it in its text node. */
  readonly at: number;
  readonly character: string;
}

/** The document's characters in a range of the page, in order; nothing of ours is among them. */
export function charactersIn(range: Range): readonly Character[] {
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const characters: Character[] = [];
  for (let node: Node | null = root instanceof Text ? root : walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node) || node.parentElement?.closest('[data-ours]')) continue;
    const text = node as Text;
    let at = 0;
    for (const character of text.data) {
      if (holds(range, { text, at, character })) characters.push({ text, at, character });
      at += character.length;
    }
  }
  return characters;
}

/** Whether a range holds a character, both ends of it. */
export const holds = (range: Range, { text, at, character }: Character): boolean =>
  range.comparePoint(text, at) >= 0 && range.comparePoint(text, at + character.length) <= 0;

/** The range from the first of some characters to the last; there must be one. */
export function rangeOfCharacters(characters: readonly Character[]): Range {
  const [first, last] = [characters[0], characters.at(-1)];
  if (!first || !last) throw new RangeError('No characters, no range.');
  const range = document.createRange();
  range.setStart(first.text, first.at);
  range.setEnd(last.text, last.at + last.character.length);
  return range;
}

/** The same characters as one string. */
export const joined = (characters: readonly Character[]): string =>
  characters.map(({ character }) => character).join('');
