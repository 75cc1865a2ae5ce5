import { editionSlug, isEditionSlug } from '../corpus/ids.ts';
import { formatNumeral, parseNumeral } from '../document/numerals.ts';
import { splitId, unitId } from '../paths.ts';
import { Covered } from '../verify/covered.ts';
import type { Span } from '../verify/elisions.ts';

/** （四）第2句 or 第（四）项, whose part is not written with it. */
export interface BareItem {
  readonly at: Span;
  /** （四）. */
  readonly label: string;
  readonly sentences: readonly [first: number, last: number] | null;
}

const numeral = '[一二三四五六七八九十]{1,3}|[0-9]{1,2}';
const sentence = `第(?<first>${numeral})(?:[—–~～至-](?:第)?(?<last>${numeral}))?句`;
const bracketed = (name: string) => `[（(](?<${name}>${numeral})[）)]`;
const bare = new RegExp(
  `(?:第${bracketed('item')}项(?:${sentence})?|${bracketed('label')}${sentence.replaceAll('?<', '?<l')})`,
  'gu',
);

/** The items that a text names without their part. */
export const bareItems = (text: string): readonly BareItem[] =>
  Array.from(text.matchAll(bare), (match) => {
    const { item, label, first, last, lfirst, llast } = match.groups ?? {};
    const from = count(first ?? lfirst);
    const to = count(last ?? llast) ?? from;
    return {
      at: { from: match.index, to: match.index + match[0].length },
      label: `（${chinese(item ?? label ?? '')}）`,
      sentences: from === null || to === null ? null : ([from, to] as const),
    };
  });

function count(written: string | undefined): number | null {
  if (written === undefined) return null;
  return /^\d/u.test(written) ? Number(written) : parseNumeral(written);
}

const chinese = (written: string): string => (/^\d/u.test(written) ? formatNumeral(Number(written)) : written);

/** An address as a draft has it. */
export interface WrittenAddress {
  readonly at: Span;
  /** Its host, or null where it is an id alone, 2022/3-4-s2. */
  readonly host: string | null;
  /** The slug of the edition; null where an id is written without it. */
  readonly edition: string | null;
  /** What stands behind the edition. */
  readonly inside: readonly string[];
  readonly fragment: string;
  /** The hash that it promises of the words. */
  readonly hash: string | null;
}

const address = /https?:\/\/[!$-;=?-Z\x5f\x61-\x7a~%#@[\]&*+]+/gu;
const id = new RegExp(
  `(?<![\\w/.:#-])(?:${editionSlug}/)?(?:${unitId}|notice|preamble)-s[1-9]\\d{0,5}(?![\\w-])`,
  'gu',
);

/** The addresses that a text names in any edition, ids among them. */
export function writtenAddresses(text: string): readonly WrittenAddress[] {
  const urls = Array.from(text.matchAll(address), ({ index, 0: found }) => {
    const written = found.replace(/[.,;:!?)\]]+$/u, '');
    return { at: { from: index, to: index + written.length }, written };
  });
  const inUrls = new Covered(urls.map(({ at }) => at));
  const ids = Array.from(text.matchAll(id), ({ index, 0: written }) => ({
    ...idOf(written),
    at: { from: index, to: index + written.length },
  }));
  return [
    ...urls.flatMap(({ at, written }) => addressOf(at, written) ?? []),
    ...ids.filter(({ at }) => !inUrls.holds(at)),
  ];
}

function addressOf(at: Span, written: string): WrittenAddress | null {
  const [, host = '', path = '', query = '', fragment = ''] =
    /^https?:\/\/([^/?#]*)([^?#]*)(\?[^#]*)?(?:#(.*))?$/u.exec(written) ?? [];
  const segments = path.split('/').filter((segment) => segment !== '');
  const start = segments.findLastIndex(isEditionSlug);
  if (start < 0) return null;
  const [slug = '', ...inside] = segments.slice(start);
  const hash = /[?&]words=([0-9a-f]{8})\b/u.exec(query)?.[1] ?? null;
  return { at, host, edition: slug, inside, fragment, hash };
}

/** 2022/3-4-s2, with the sentence as the page that it has: 3-4, s2. */
function idOf(written: string): Omit<WrittenAddress, 'at'> {
  const slash = written.indexOf('/');
  const { unit, fragment: page } = splitId(written.slice(slash + 1));
  const edition = slash < 0 ? null : written.slice(0, slash);
  return { host: null, edition, inside: [unit, page], fragment: '', hash: null };
}
