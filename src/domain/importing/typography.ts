import { mendText } from '#domain/document/mend.ts';
import { NUMERAL } from '#domain/document/numerals.ts';
import type { Edit, EditRule } from '#domain/model/source.ts';
import { countPoints, type Line } from './lines.ts';

/** Half-width marks that the extraction put for the full-width ones of GB/T 15834. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const HAN = /[\p{Script=Han}，。、；：？！（）《》“”‘’〔〕—]/u;
const LATIN = /[A-Za-z0-9]/u;

const LINK = /\[(?<words>[^[\]]*)\](?<address>\((?:#|javascript:[^()]*|https?:[^()]*|)\))/gu;
const BOLD = /\*\*(?<words>[^*]+)\*\*/gu;
const LABEL = new RegExp(`^[(（](?<numeral>${NUMERAL})[)）](?<space>\\s*)`, 'u');
/** Spaces of a fixed width, which a saved page has for looks. */
const FIXED_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f]+/gu;
/** Between words that no table holds; behind 一、 it only sets the label apart. */
const TABS = /[^\S\r\n]*\t\s*/gu;
const LABEL_ALONE = new RegExp(`^[(（]?${NUMERAL}[)）]?$`, 'u');
const NUMERAL_LABEL = new RegExp(`^(?:${NUMERAL}、|（${NUMERAL}）)$`, 'u');
/** Where a text with half-width marks ends a sentence with a point, the last of its line among them. */
const POINT = /(?<=[\p{Script=Han}"”’》〉」』)）])\. *(?=$|[\p{Script=Han}"“《(（])/gu;
const ENDS_IN_POINT = /[\p{Script=Han}"”’》〉」』)）]\.\s*(?:[(（](?:[^()（）]|[(（][^()（）]*[)）])*[)）]\s*)?$/u;
const SPACES = /[ \u00a0\u2000-\u200a\u202f\u205f]*/uy;

interface Change {
  /** UTF-16 units before it in the line. */
  readonly start: number;
  readonly before: string;
  readonly after: string;
  readonly rule: EditRule;
}

/** The edits that mend the extraction of one line: its label, left-over markup and links, spaces, half-width punctuation. */
export function mendLine({ text, offset }: Line): Edit[] {
  const changes: Change[] = [];
  const taken = new Set<number>();
  const add = (start: number, before: string, after: string, rule: EditRule) => {
    if (before === after || taken.has(start)) return;
    for (let index = start; index < start + before.length; index += 1) taken.add(index);
    changes.push({ start, before, after, rule });
  };

  const label = LABEL.exec(text);
  if (label?.groups !== undefined) add(0, label[0], `（${label.groups.numeral}）`, 'label');
  for (const { index, 0: whole, groups } of text.matchAll(LINK)) {
    add(index, '[', '', 'link');
    const tail = `]${groups?.address ?? ''}`;
    add(index + whole.length - tail.length, tail, '', 'link');
  }
  for (const { index, 0: whole } of text.matchAll(BOLD)) {
    add(index, '**', '', 'markup');
    add(index + whole.length - 2, '**', '', 'markup');
  }
  // What markup goes is no neighbour to a mark.
  const goes = new Set(
    changes.flatMap(({ start, before, after }) => (after === '' ? [...before].map((_, at) => start + at) : [])),
  );
  for (const { index, mark, space } of halfWidth(text, goes))
    add(index, mark + space, FULL_WIDTH[mark] ?? mark, 'punctuation');
  if (!text.includes('。') && ENDS_IN_POINT.test(text)) {
    for (const { index, 0: point } of text.matchAll(POINT))
      if (!goes.has(index) && !LABEL_ALONE.test(text.slice(0, index))) add(index, point, '。', 'punctuation');
  }
  for (const { index, 0: space } of text.matchAll(FIXED_SPACE)) {
    if (goes.has(index)) continue;
    const between = LATIN.test(pointBefore(text, index, goes)) && LATIN.test(pointAt(text, index + space.length, goes));
    add(index, space, between ? ' ' : '', 'spacing');
  }
  for (const { index, 0: space } of text.matchAll(TABS))
    if (!goes.has(index)) add(index, space, NUMERAL_LABEL.test(text.slice(0, index)) ? '' : '\u3000', 'spacing');
  return withOffsets(changes, text, offset);
}

/** The words of a line with its extraction mended. */
export const mendedWords = ({ text, ...line }: Line): string =>
  mendText(text, mendLine({ ...line, text, offset: 0 })).points.join('');

/** Finds half-width marks that stand in Chinese; `10:30`, `1,000`, `f(x)` and addresses keep theirs. */
function halfWidth(text: string, goes: ReadonlySet<number>): { index: number; mark: string; space: string }[] {
  const found: { index: number; mark: string; space: string }[] = [];
  const open: boolean[] = [];
  for (const { index, 0: mark } of text.matchAll(/[,:;?!()]/gu)) {
    if (goes.has(index)) continue;
    SPACES.lastIndex = index + 1;
    const space = SPACES.exec(text)?.[0] ?? '';
    const before = pointBefore(text, index, goes);
    const after = pointAt(text, index + 1 + space.length, goes);
    if (mark === '(') {
      const chinese = !(LATIN.test(before) && LATIN.test(after));
      open.push(chinese);
      if (chinese) found.push({ index, mark, space });
    } else if (mark === ')') {
      if (open.pop() ?? true) found.push({ index, mark, space: HAN.test(after) ? space : '' });
    } else if (HAN.test(before) || (HAN.test(after) && !LATIN.test(before)) || (before === ')' && HAN.test(after))) {
      found.push({ index, mark, space });
    }
  }
  return found;
}

/** The first code point from `index` on that stays; NUL at the end of the line. */
function pointAt(text: string, index: number, goes: ReadonlySet<number>): string {
  let at = index;
  while (goes.has(at)) at += 1;
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** The last code point before `index` that stays; nothing at the start of the line. */
function pointBefore(text: string, index: number, goes: ReadonlySet<number>): string {
  let at = index;
  while (goes.has(at - 1)) at -= 1;
  const pair = text.codePointAt(at - 2) ?? 0;
  return pair > 0xffff ? String.fromCodePoint(pair) : (text[at - 1] ?? '');
}

function withOffsets(changes: readonly Change[], text: string, offset: number): Edit[] {
  let unit = 0;
  let points = offset;
  return changes
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, before, after, rule }) => {
      points += countPoints(text.slice(unit, start));
      unit = start;
      return { offset: points, before, after, rule, evidence: null };
    });
}
