import { parseFragment } from '../citation/fragment.ts';
import { unitId } from '../paths.ts';
import type { HeldDocument } from './held-document.ts';
import { judgeInside } from './judge-inside.ts';
import { type Judged, unjudged } from './judge-references.ts';
import type { Meant } from './meant-documents.ts';
import type { WrittenAddress } from './written-references.ts';

const unit = new RegExp(`^(?:${unitId}|notice|preamble|closing)$`, 'u');
const sentence = /^s[1-9]\d{0,5}$/u;

/** What an address means: its own edition; an id without one what is meant where it is written. */
export function meantBy({ edition }: WrittenAddress, documents: readonly HeldDocument[], meant: Meant): Meant {
  if (edition === null) return meant;
  const held = documents.find(({ slug }) => slug === edition) ?? null;
  return { held, source: held ? null : edition, among: [], near: true };
}

/**
 * Judges an address of this site, or an id; null for one that is not this site's.
 *
 * @param hosts where the site is known to stand; elsewhere an address must look like one of a unit or sentence
 */
export function judgeAddress(
  address: WrittenAddress,
  { held, source, among }: Meant,
  documents: readonly HeldDocument[],
  hosts: ReadonlySet<string>,
): Judged | null {
  const isOurs = address.host === null || hosts.has(address.host);
  if (!isOurs && !looksLikeOurs(address)) return null;
  const judged = held && judgeIn(held, address);
  if (judged && (judged.why !== 'unknown' || source === null)) return judged;
  if (source !== null) return unjudged('not-held', source);
  const targets = (among.length > 0 ? among : documents).flatMap((document) => judgeIn(document, address).targets);
  return unjudged('no-document', null, targets);
}

/** Whether what stands behind the edition is a unit, or a sentence of one. */
const isInside = ([first, page, ...more]: readonly string[]): boolean =>
  unit.test(first ?? '') && more.length === 0 && (page === undefined || sentence.test(page));

function looksLikeOurs({ inside, fragment, hash }: WrittenAddress): boolean {
  if (inside.length === 0) return parseFragment(fragment) !== null;
  return isInside(inside) && (inside.length === 2 || fragment !== '' || hash !== null || /-/u.test(inside[0] ?? ''));
}

function judgeIn(document: HeldDocument, { inside, fragment, hash }: WrittenAddress): Judged {
  if (inside.length > 0 && !isInside(inside)) return unjudged('other-page');
  const [unit, page] = inside;
  return judgeInside(document, { unit, page, fragment, hash });
}
