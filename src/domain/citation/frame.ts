import { escapeHtml } from '#domain/document/escape-html.ts';

/** What another site puts into its page to show a card of ours. */
export interface Frame {
  readonly title: string;
  /** In pixels; the card fills a narrower place. */
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/** A card shows so many characters a line, each line so high, and so much around its words, in pixels. */
const [perLine, line, around] = [32, 31, 120];
/** A longer text is scrolled. */
const highest = 480;

/** Gives the frame of a card at an address. */
export function frameOf(address: string, title: string, words: string): Frame {
  const lines = words.split('\n').reduce((sum, { length }) => sum + Math.ceil((length + 2) / perLine), 0);
  const [width, height] = [600, Math.min(highest, around + line * lines)];
  const attributes = `src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${width}" height="${height}"`;
  return { title, width, height, html: `<iframe ${attributes} loading="lazy"></iframe>` };
}
