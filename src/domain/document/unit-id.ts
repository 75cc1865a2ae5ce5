import type { Level } from '#domain/model/level.ts';
import type { Label } from './labels.ts';

/** What the id of a unit is made of besides its own label. */
export interface Holder {
  readonly id: string;
  readonly label: Label;
  readonly paragraphs: readonly unknown[];
}

/** What only the whole document tells of its numbers. */
export interface Numbering {
  /** Arabic items are numbered on across headings. */
  readonly itemsRunOn: boolean;
  /** Each volume counts its chapters anew. */
  readonly chaptersStartAgain: boolean;
  /** Of the attached text that the document is, `x1-`; else empty. */
  readonly prefix: string;
}

/** Finds out how a document numbers, by its labels in order. */
export function findNumbering(
  labels: readonly (Label | null)[],
  prefix: string,
  rank: (level: Level) => number,
): Numbering {
  const chapters = labels.filter((label) => label?.level === 'chapter' && label.number === 1);
  return { itemsRunOn: prefix === '' && itemsRunOn(labels, rank), chaptersStartAgain: chapters.length > 1, prefix };
}

/** Whether the Arabic items never start again, and go on across a heading somewhere. */
function itemsRunOn(labels: readonly (Label | null)[], rank: (level: Level) => number): boolean {
  let before = 0;
  let goesOn = false;
  let belowHeading = false;
  for (const label of labels) {
    if (label === null) continue;
    if (label.level !== 'item') {
      belowHeading ||= rank(label.level) < rank('item');
      continue;
    }
    if (label.number !== before + 1) return false;
    goesOn ||= belowHeading && before > 0;
    belowHeading = false;
    before = label.number;
  }
  return goesOn;
}

/** The id of a unit, by its label and what holds it, as the table of addresses promises. */
export function unitIdOf({ level, number, numbers }: Label, holder: Holder | undefined, numbering: Numbering): string {
  const { prefix } = numbering;
  switch (level) {
    case 'annex':
      return `x${Math.max(number, 1)}`;
    case 'volume':
      return `${prefix}b${number}`;
    case 'chapter':
      return holder?.label.level === 'volume' && numbering.chaptersStartAgain
        ? `${holder.id}-c${number}`
        : `${prefix}c${number}`;
    case 'article':
      return `${prefix}a${number}`;
    case 'decimal':
      return prefix + numbers.join('-');
    case 'item':
      if (numbering.itemsRunOn || holder === undefined) return `n${number}`;
  }
  if (holder === undefined) return `${number}`;
  // 款 carry no label: they count by the article's paragraphs.
  const paragraph = holder.label.level === 'article' ? `-${holder.paragraphs.length}` : '';
  return `${holder.id}${paragraph}-${number}`;
}
