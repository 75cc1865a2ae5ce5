import type { Level } from '#domain/model/level.ts';
import { type Label, parseDecimal, parseLabel } from './labels.ts';

/** A labelled unit of a document with what stands in it, before its words are cut. */
export interface OutlineUnit<P> {
  /** `3`, `3-4`, `3-4-2`, `n57`, `a12`, `a12-1-2`, `c3-2`: what is printed, as the table of addresses promises. */
  readonly id: string;
  readonly label: Label;
  /** Its own, the label's first; those of the units below it are theirs. */
  readonly paragraphs: readonly P[];
  /** How many of the holder's own paragraphs stand before it. */
  readonly after: number;
  /** In document order. */
  readonly units: readonly OutlineUnit<P>[];
}

interface Growing<P> extends OutlineUnit<P> {
  readonly paragraphs: P[];
  readonly units: Growing<P>[];
}

/** Told of a label that does not follow the one before it on its level; `before` is 0 where there is none. */
export type ReportNumber<P> = (paragraph: P, label: Label, before: number) => void;

/** The levels of laws stand above each other in this order; those of 公文 below them as the document first nests them. */
const OF_LAWS: readonly Level[] = ['annex', 'volume', 'chapter', 'section', 'article'];
const OF_LETTERS: readonly Level[] = ['part', 'clause', 'item', 'point', 'circle'];

/**
 * Cuts paragraphs into the units that their labels open, by what is printed. What stands before the first label is `lead`.
 * A paragraph without label belongs to the unit above it; below an article it is the article's next 款.
 *
 * @param within id of the annex that the paragraphs stand in, `x1`, which begins the ids of all units there
 */
export function cutOutline<P extends { readonly words: string }>(
  paragraphs: readonly P[],
  report: ReportNumber<P> = () => undefined,
): { lead: readonly P[]; units: readonly OutlineUnit<P>[] } {
  const labels = readLabels(paragraphs);
  const numbering = { itemsRunOn: itemsRunOn(labels), chaptersStartAgain: chaptersStartAgain(labels) };
  const lead: P[] = [];
  const roots: Growing<P>[] = [];
  const stack: Growing<P>[] = [];
  const last = new Map<Level, number>();
  for (const [index, paragraph] of paragraphs.entries()) {
    const label = labels[index] ?? null;
    if (label === null) {
      while (stack.length > 1 && stack.some(isArticle) && !isArticle(stack.at(-1))) stack.pop();
      (stack.at(-1)?.paragraphs ?? lead).push(paragraph);
      continue;
    }
    while (stack.length > 0 && !holds(stack.at(-1), label)) stack.pop();
    const holder = stack.at(-1);
    const siblings = holder?.units ?? roots;
    checkNumber(paragraph, label, siblings, last, report);
    const unit: Growing<P> = {
      id: idOf(label, stack, numbering),
      label,
      paragraphs: [paragraph],
      after: holder?.paragraphs.length ?? 0,
      units: [],
    };
    last.set(label.level, label.number);
    siblings.push(unit);
    stack.push(unit);
  }
  return { lead, units: roots };
}

/** Every unit of an outline, each before those below it. */
export function* unitsOfOutline<P>(units: readonly OutlineUnit<P>[]): Generator<OutlineUnit<P>, void> {
  for (const unit of units) {
    yield unit;
    yield* unitsOfOutline(unit.units);
  }
}

const isAnnex = (unit: OutlineUnit<unknown>): boolean => unit.label.level === 'annex';

const isArticle = (unit: { readonly label: Label } | undefined): boolean => unit?.label.level === 'article';

/** Whether a unit may have one with this label below it. */
function holds(unit: OutlineUnit<unknown> | undefined, label: Label): boolean {
  if (unit === undefined) return false;
  if (label.level === 'decimal' && unit.label.level === 'decimal') return isBelow(label.numbers, unit.label.numbers);
  return rankOf(unit.label.level) < rankOf(label.level);
}

const isBelow = (numbers: readonly number[], holder: readonly number[]): boolean =>
  holder.length < numbers.length && holder.every((number, index) => number === numbers[index]);

function rankOf(level: Level): number {
  if (level === 'decimal') return OF_LAWS.length - 0.5;
  const law = OF_LAWS.indexOf(level);
  return law === -1 ? OF_LAWS.length + OF_LETTERS.indexOf(level) : law;
}

/** The labels of paragraphs; null where a paragraph has none, or holds a whole list: ①建立培育库。②开展指导站建设。 */
function readLabels(paragraphs: readonly { readonly words: string }[]): (Label | null)[] {
  const begins = (form: RegExp) => paragraphs.some(({ words }) => form.test(words));
  const isDecimal = begins(/^1[.．]1(?![\d%.．])/u) && (begins(/^1[.．]2(?![\d%.．])/u) || begins(/^1[ \u3000]/u));
  // 1　总则 or 1、总则, whichever the document has.
  const whole = begins(/^1[ \u3000]+\p{Script=Han}/u) ? 'space' : 'mark';
  return paragraphs.map(({ words }) => {
    const label = (isDecimal ? parseDecimal(words, whole) : null) ?? parseLabel(words);
    return label !== null && goesOnInside(label) ? null : label;
  });
}

const NEXT_FORM: Partial<Readonly<Record<Level, RegExp>>> = {
  item: /[。；](\d{1,3})[.．、](?!\d)/u,
  point: /[。；]（(\d{1,3})）/u,
  circle: /[。；]([②-⑳])/u,
};

/** Whether the next label of the level stands in the same paragraph. */
const goesOnInside = ({ level, rest }: Label): boolean => NEXT_FORM[level]?.test(rest) ?? false;

/** Whether the Arabic items are numbered on through the whole document: they never start again, and go on somewhere. */
function itemsRunOn(labels: readonly (Label | null)[]): boolean {
  let before = 0;
  let goesOn = false;
  let other = false;
  for (const label of labels) {
    if (label === null) continue;
    if (label.level === 'annex') break;
    if (label.level !== 'item') {
      other ||= rankOf(label.level) < rankOf('item');
      continue;
    }
    if (label.number !== before + 1) return false;
    goesOn ||= other && before > 0;
    other = false;
    before = label.number;
  }
  return goesOn;
}

/** Whether each volume counts its chapters anew. */
function chaptersStartAgain(labels: readonly (Label | null)[]): boolean {
  const first = labels.filter((label) => label?.level === 'chapter' && label.number === 1);
  return first.length > 1;
}

/** A label counts up from the one before it below its holder, or from the last of its level in the document. */
function checkNumber<P>(
  paragraph: P,
  label: Label,
  siblings: readonly OutlineUnit<P>[],
  last: ReadonlyMap<Level, number>,
  report: ReportNumber<P>,
): void {
  if (label.level === 'annex' && label.number === 0) return;
  const before = siblings.findLast((unit) => unit.label.level === label.level)?.label.number ?? 0;
  const running = label.level === 'decimal' ? before : (last.get(label.level) ?? 0);
  if (label.number === before + 1 || label.number === running + 1) return;
  report(paragraph, label, before > 0 ? before : running);
}

/** What only the whole document tells of its numbers. */
interface Numbering {
  readonly itemsRunOn: boolean;
  readonly chaptersStartAgain: boolean;
}

function idOf(label: Label, stack: readonly OutlineUnit<unknown>[], numbering: Numbering): string {
  const holder = stack.at(-1);
  const annex = stack.find(isAnnex);
  const root = annex ? `${annex.id}-` : '';
  const { level, number, numbers } = label;
  switch (level) {
    case 'annex':
      return `x${Math.max(number, 1)}`;
    case 'volume':
      return `${root}b${number}`;
    case 'chapter':
      return holder && !isAnnex(holder) && numbering.chaptersStartAgain
        ? `${holder.id}-c${number}`
        : `${root}c${number}`;
    case 'article':
      return `${root}a${number}`;
    case 'decimal':
      return root + numbers.join('-');
    case 'item':
      if (numbering.itemsRunOn && !annex) return `n${number}`;
  }
  if (holder === undefined) return level === 'item' ? `n${number}` : `${number}`;
  // 款 carry no label: they count by the article's paragraphs.
  const paragraph = isArticle(holder) ? `-${holder.paragraphs.length}` : '';
  return `${holder.id}${paragraph}-${number}`;
}
