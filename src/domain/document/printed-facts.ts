import type { OpeningLine } from '#domain/model/text.ts';
import { DIGITS } from './numerals.ts';

/** A line of an opening or the closing; of text the words do not matter. */
export interface PrintedLine {
  readonly kind: OpeningLine | 'text';
  readonly words?: string;
}

/** Facts in the document's own words; empty where it does not say them. */
export interface DocumentFacts {
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  /** The line with the date, 2022年3月16日 or 二〇二二年三月十六日. */
  readonly signed: string;
}

/** What a site writes before a number. */
const NUMBER_NAME = /^(?:发文字号|文\s*号)\s*[:：]\s*/u;

/** Whose document a title says it is, or the number: 国务院关于…的意见, 中华人民共和国国务院令, 某市人民政府令第7号. */
const IN_TITLE = new RegExp(
  `^(?<about>[^《》，。]{2,40}?)关于|^(?<order>[^《》，。]{2,40})令(?:\\s*第${DIGITS}+号)?$`,
  'u',
);

/**
 * Finds what a document says of itself: in its notice first, then above its text, then below it. Who issued it says the
 * signature, of several all names; an order's own title before that, since a person signs it; and the title where nobody
 * signs.
 */
export function findPrintedFacts(
  notice: readonly PrintedLine[],
  preamble: readonly PrintedLine[],
  closing: readonly PrintedLine[],
): DocumentFacts {
  const lines = [notice, preamble, closing];
  const first = (kind: OpeningLine): string =>
    all(lines.find((some) => all(some, kind).length > 0) ?? [], kind)[0] ?? '';
  const titles = [first('title'), all(preamble, 'title')[0] ?? '', first('number')].map(
    (title) => IN_TITLE.exec(title)?.groups ?? {},
  );
  const order = titles.find((title) => title.order)?.order;
  const signers = lines.map((some) => all(some, 'issuer').join('、')).find((names) => names !== '');
  return {
    title: (all(preamble, 'title')[0] ?? '') + (all(preamble, 'subtitle')[0] ?? ''),
    number: first('number').replace(NUMBER_NAME, ''),
    issuer: order ?? signers ?? titles.find((title) => title.about)?.about ?? '',
    signed: first('date'),
  };
}

const all = (lines: readonly PrintedLine[], kind: OpeningLine): readonly string[] =>
  lines.filter((line) => line.kind === kind).map(({ words = '' }) => words);
