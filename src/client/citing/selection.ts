import { addressWithWords, shortSource } from '#domain/citation/cited.ts';
import { hashWords } from '#domain/document/hash.ts';
import { type Chosen, chooseRange, citationAt, countOf } from './citation.ts';
import { knownCitationData } from './citation-data.ts';

/** The words of the document that the reader has selected; null where he has none. */
export function selected(): { chosen: Chosen; range: Range } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const chosen = chooseRange(range);
  return chosen && { chosen, range };
}

/** Copying leaves the words as they are; beyond one sentence it adds one line that says where they come from. */
export function addSource(event: ClipboardEvent): void {
  const found = selected();
  const known = knownCitationData();
  if (!found || !known || countOf(found.chosen) < 2 || !event.clipboardData) return;
  const { chosen } = found;
  const cited = citationAt(known, chosen, chosen.cut ? hashWords(chosen.standing) : null);
  const source = `——${shortSource(cited)} ${addressWithWords(cited)}`;
  event.preventDefault();
  event.clipboardData.setData('text/plain', `${cited.words}\n${source}`);
  const paragraphs = document.createElement('div');
  for (const line of [...cited.words.split('\n'), source]) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    paragraphs.append(paragraph);
  }
  event.clipboardData.setData('text/html', paragraphs.innerHTML);
}
