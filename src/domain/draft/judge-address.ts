import { parseFragment } from '../citation/fragment.ts';
import { splitId } from '../paths.ts';
import type { HeldDocument } from './held-document.ts';
import { judgeInside } from './judge-inside.ts';
import type { Judged } from './judge-references.ts';
import type { WrittenAddress } from './written-references.ts';

const unit = /^(?:[abcnx]?[1-9]\d{0,2}(?:-[1-9]\d{0,2}){0,4}|notice|preamble|closing)$/u;
const edition = /^(?:[a-z][a-z-]*-)?\d{4}$/u;
const sentence = /^s[1-9]\d{0,5}$/u;

/**
 * Judges an address of this site, or an id; null for one that is not this site's.
 *
 * @param hosts where the site is known to stand; elsewhere an address must look like one of a unit or sentence
 */
export function judgeAddress(
  { host, segments, fragment, hash }: WrittenAddress,
  documents: readonly HeldDocument[],
  hosts: ReadonlySet<string>,
): Judged | null {
  const isOurs = host === null || hosts.has(host);
  const at = segments.findLastIndex((segment) => edition.test(segment));
  const [slug, ...rest] = at < 0 ? [documents[0]?.slug ?? '', ...segments] : segments.slice(at);
  if (at < 0 && host !== null) return null;
  const inside = host === null ? split(rest[0] ?? '') : rest;
  const looksLikeOne =
    unit.test(inside[0] ?? '') && inside.length <= 2 && (inside[1] === undefined || sentence.test(inside[1]));
  const isOfUnit =
    looksLikeOne && (inside.length === 2 || fragment !== '' || hash !== null || /-/u.test(inside[0] ?? ''));
  const onWhole = inside.length === 0 && parseFragment(fragment) !== null;
  if (!isOurs && !isOfUnit && !onWhole) return null;
  const document = documents.find((one) => one.slug === slug);
  if (!document) return { verdict: 'unjudged', why: 'not-held', targets: [], source: slug ?? null };
  if (inside.length > 0 && !looksLikeOne) return { verdict: 'unjudged', why: 'other-page', targets: [], source: null };
  const [unitId, page] = inside;
  return judgeInside(document, { unit: unitId, page, fragment, hash });
}

/** `3-4-s2` as the segments of its address. */
function split(id: string): readonly string[] {
  const { unit, fragment } = splitId(id);
  return [unit, fragment];
}
