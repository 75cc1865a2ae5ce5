import { refuse } from './refuse.ts';
import type { Tally } from './tally.ts';
import type { WordNumbering } from './word-numbering.ts';
import type { WordStyles } from './word-styles.ts';
import { all, child, down, holderOf, isOn, unwrap, valOf, wordsOf } from './word-xml.ts';

/**
 * Makes of a document's running text what a reader sees of it: numbers are written out, changes are accepted, text boxes
 * are paragraphs, and what is not to be read there is taken out and counted.
 */
export function prepareBody(
  body: Document,
  styles: WordStyles,
  numbering: WordNumbering,
  tally: Tally,
  file: string,
): void {
  refuseUnreadable(body, file);
  chooseAlternatives(body);
  takeOutBoxes(body, tally);
  acceptChanges(body, tally);
  takeOutContents(body, styles, tally);
  takeOutHidden(body, styles, tally);
  refuseStruck(body, styles, file);
  for (const name of ['w:footnoteReference', 'w:endnoteReference']) for (const one of all(body, name)) one.remove();
  writeNumbers(body, numbering, tally, file);
}

function refuseUnreadable(body: Document, file: string): void {
  if (all(body, 'm:t').some((one) => (one.textContent ?? '').trim() !== ''))
    refuse(
      file,
      'the document has equations, which are no plain text',
      'Write them as words, or import a text of the document.',
    );
  if (all(body, 'w:altChunk').length > 0)
    refuse(
      file,
      'another file is embedded in the running text',
      'Open the document in Word, save it once more and import that.',
    );
}

/** Of two forms of the same thing the newer is taken; the older repeats its words. */
function chooseAlternatives(body: Document): void {
  for (const both of all(body, 'mc:AlternateContent')) {
    const choice = child(both, 'mc:Choice');
    const fallback = child(both, 'mc:Fallback');
    const taken = choice !== null && (wordsOf(choice) !== '' || fallback === null) ? choice : fallback;
    both.replaceWith(...(taken?.childNodes ?? []));
  }
}

/** Puts the paragraphs of a text box behind the paragraph that it hangs on. */
function takeOutBoxes(body: Document, tally: Tally): void {
  for (const box of all(body, 'w:txbxContent').reverse()) {
    const host = holderOf(box, 'w:p');
    const words = wordsOf(box);
    if (host === null || words.trim() === '') {
      box.remove();
      continue;
    }
    tally.change('text-box', words);
    host.after(...box.childNodes);
    box.remove();
  }
}

function acceptChanges(body: Document, tally: Tally): void {
  for (const name of ['w:del', 'w:moveFrom']) {
    for (const gone of all(body, name)) {
      // The mark of a paragraph or a row, which has no words of its own.
      if (['w:rPr', 'w:trPr', 'w:tcPr'].includes(gone.parentElement?.tagName ?? '')) continue;
      if (wordsOf(gone) !== '') tally.drop('deletion', wordsOf(gone));
      gone.remove();
    }
  }
  for (const row of all(body, 'w:tr').filter((one) => down(one, 'w:trPr', 'w:del') !== null)) {
    tally.drop('deletion', wordsOf(row));
    row.remove();
  }
  for (const name of ['w:ins', 'w:moveTo']) {
    for (const added of all(body, name)) {
      if (['w:rPr', 'w:trPr', 'w:tcPr'].includes(added.parentElement?.tagName ?? '')) continue;
      if (wordsOf(added) !== '') tally.change('insertion', wordsOf(added));
      unwrap(added);
    }
  }
}

/** A table of contents repeats the headings with their pages. */
function takeOutContents(body: Document, styles: WordStyles, tally: Tally): void {
  for (const paragraph of all(body, 'w:p')) {
    const style = styles.nameOf(styles.paragraphStyle(child(paragraph, 'w:pPr')));
    if (!/^toc \d$/iu.test(style)) continue;
    tally.drop('contents', wordsOf(paragraph));
    paragraph.remove();
  }
}

function takeOutHidden(body: Document, styles: WordStyles, tally: Tally): void {
  for (const run of all(body, 'w:r')) {
    if (!has(run, 'w:vanish', styles) || wordsOf(run) === '') continue;
    tally.drop('hidden', wordsOf(run));
    run.remove();
  }
}

function refuseStruck(body: Document, styles: WordStyles, file: string): void {
  const isStruck = (run: Element) => has(run, 'w:strike', styles) || has(run, 'w:dstrike', styles);
  const struck = all(body, 'w:r').find((run) => wordsOf(run).trim() !== '' && isStruck(run));
  if (struck === undefined) return;
  const mend = 'Take the words out of the document, or what strikes them.';
  refuse(file, 'words are struck out', mend, { words: wordsOf(struck) });
}

/** Whether a run has a property: its own, that of its style, or that of its paragraph's style. */
function has(run: Element, property: string, styles: WordStyles): boolean {
  const properties = child(run, 'w:rPr');
  const own = child(properties, property);
  if (own !== null) return isOn(own);
  const paragraph = holderOf(run, 'w:p');
  return (
    styles.has(valOf(child(properties, 'w:rStyle')), property) ||
    styles.has(styles.paragraphStyle(child(paragraph, 'w:pPr')), property)
  );
}

function writeNumbers(body: Document, numbering: WordNumbering, tally: Tally, file: string): void {
  for (const paragraph of all(body, 'w:p')) {
    // Where the mark of a paragraph is deleted it is one with the next.
    if (down(paragraph, 'w:pPr', 'w:rPr', 'w:del') !== null) continue;
    const label = numbering.next(paragraph);
    child(child(paragraph, 'w:pPr'), 'w:numPr')?.remove();
    if (label === null) continue;
    if (label.kind === 'unknown')
      refuse(
        file,
        'Word numbers paragraphs in a form that is not known here',
        'In Word, turn the numbers into text (ActiveDocument.ConvertNumbersToText), save and import that.',
        { words: `${label.format} ${wordsOf(paragraph)}` },
      );
    if (label.kind === 'bullet') {
      tally.drop('bullet', label.words);
      continue;
    }
    tally.change('numbering', label.words);
    insertWords(paragraph, label.words);
  }
}

function insertWords(paragraph: Element, words: string): void {
  const document = paragraph.ownerDocument;
  const run = document.createElement('w:r');
  const text = document.createElement('w:t');
  text.setAttribute('xml:space', 'preserve');
  text.textContent = words;
  run.append(text);
  const properties = child(paragraph, 'w:pPr');
  if (properties === null) paragraph.prepend(run);
  else properties.after(run);
}
