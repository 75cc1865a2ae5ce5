import type { Level } from '#domain/model/level.ts';
import { type Label, parseLabel } from './labels.ts';
import { rankLevels } from './level-ranks.ts';
import { readLabels } from './outline-labels.ts';
import { cutNotes, cutParagraph } from './sentences.ts';
import { findNumbering, unitIdOf } from './unit-id.ts';

/** A labelled unit of a document with what stands in it, before its words are cut. */
export interface OutlineUnit<P> {
  /** `3`, `3-4`, `3-4-2`, `n57`, `a12`, `a12-1-2`, `c3-2`: what is printed, as the table of addresses promises. */
  readonly id: string;
  readonly label: Label;
  /** Its own, the label's first; those of the units below it are theirs. */
  readonly paragraphs: readonly P[];
  /** How many of the holder's own paragraphs stand before it. */
  readonly after: number;
  /** Whether it goes on a list of （1） or ① whose unit before it has no note: one on a line below it may be both's. */
  readonly listOpen: boolean;
  /** In document order. */
  readonly units: readonly OutlineUnit<P>[];
}

interface Growing<P> extends OutlineUnit<P> {
  readonly paragraphs: P[];
  readonly units: Growing<P>[];
}

/** Told of a label that does not follow the one before it on its level; `before` is 0 where there is none. */
export type ReportNumber<P> = (paragraph: P, label: Label, before: number) => void;

interface Cut<P> {
  /** What stands before the first label. */
  readonly lead: readonly P[];
  readonly units: readonly OutlineUnit<P>[];
}

/**
 * Cuts paragraphs into the units that their labels open, by what is printed. A paragraph without label belongs to the unit
 * above it; below an article it is the article's next 款, unless it says who answers for what is above. Each attached text, from the line 附件1 on, numbers by itself.
 */
export function cutOutline<P extends { readonly words: string }>(
  paragraphs: readonly P[],
  report: ReportNumber<P> = () => undefined,
): Cut<P> {
  const begins = paragraphs.flatMap(({ words }, index) => (parseLabel(words)?.level === 'annex' ? [index] : []));
  const texts = [0, ...begins].map((begin, index) => paragraphs.slice(begin, begins[index]));
  const [body = { lead: [], units: [] }, ...attached] = texts.map((text) => cutText(text, report));
  const annexes = attached.flatMap(({ units }) => units);
  for (const [index, { label, paragraphs }] of annexes.entries()) {
    const before = annexes[index - 1]?.label.number ?? 0;
    const [first] = paragraphs;
    if (first !== undefined && label.number !== before + 1 && label.number > 0) report(first, label, before);
  }
  return { lead: body.lead, units: [...body.units, ...annexes] };
}

/** Cuts the body, or one attached text with the line above it. */
function cutText<P extends { readonly words: string }>(paragraphs: readonly P[], report: ReportNumber<P>): Cut<P> {
  const labels = readLabels(paragraphs);
  const rank = rankLevels(labels);
  const isAttached = labels[0]?.level === 'annex';
  const numbering = findNumbering(labels, isAttached ? `x${Math.max(labels[0]?.number ?? 0, 1)}-` : '', rank);
  const lead: P[] = [];
  const roots: Growing<P>[] = [];
  const stack: Growing<P>[] = [];
  const last = new Map<Level, number>();
  for (const [index, paragraph] of paragraphs.entries()) {
    const label = labels[index] ?? null;
    if (label === null) {
      const isBelow = !isArticle(stack.at(-1)) && stack.some(isArticle);
      if (isBelow && cutNotes(paragraph.words) === null) while (!isArticle(stack.at(-1))) stack.pop();
      (stack.at(-1)?.paragraphs ?? lead).push(paragraph);
      continue;
    }
    while (stack.length > 0 && !holds(stack.at(-1), label, rank)) stack.pop();
    const holder = stack.at(-1);
    const siblings = holder?.units ?? roots;
    if (label.level !== 'annex') checkNumber(paragraph, label, siblings, last, report);
    last.set(label.level, label.number);
    const id = unitIdOf(label, holder, numbering);
    const before = siblings.at(-1);
    const unit: Growing<P> = {
      ...{ id, label, paragraphs: [paragraph], after: holder?.paragraphs.length ?? 0, units: [] },
      listOpen: LISTED.includes(label.level) && before?.label.level === label.level && !hasNote(before),
    };
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

/** Levels that divide what one item says, rather than say something of their own. */
const LISTED: readonly Level[] = ['point', 'circle'];

const hasNote = ({ paragraphs, units }: OutlineUnit<{ readonly words: string }>): boolean =>
  paragraphs.some(({ words }) => (cutNotes(words) ?? cutParagraph(words)).some(({ kind }) => kind === 'note')) ||
  units.some(hasNote);

const isArticle = (unit: { readonly label: Label } | undefined): boolean => unit?.label.level === 'article';

/** Whether a unit may have one with this label below it. */
function holds(unit: OutlineUnit<unknown> | undefined, label: Label, rank: (level: Level) => number): boolean {
  if (unit === undefined) return false;
  if (label.level === 'decimal' && unit.label.level === 'decimal') return isBelow(label.numbers, unit.label.numbers);
  return rank(unit.label.level) < rank(label.level);
}

const isBelow = (numbers: readonly number[], holder: readonly number[]): boolean =>
  holder.length < numbers.length && holder.every((number, index) => number === numbers[index]);

/** A label counts up from the one before it below its holder, or from the last of its level in the text. */
function checkNumber<P>(
  paragraph: P,
  label: Label,
  siblings: readonly OutlineUnit<P>[],
  last: ReadonlyMap<Level, number>,
  report: ReportNumber<P>,
): void {
  const before = siblings.findLast((unit) => unit.label.level === label.level)?.label.number ?? 0;
  const running = label.level === 'decimal' ? before : (last.get(label.level) ?? 0);
  if (label.number !== before + 1 && label.number !== running + 1) report(paragraph, label, before || running);
}
