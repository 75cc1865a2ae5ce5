import type { Judgement } from './judge.ts';

/**
 * Whether all that is quoted is the document's word for word, and every place that is named is right. Quotations too short
 * to be looked for say nothing either way; those behind more than are judged at once are not known to be right.
 */
export function isAllRight(judgement: Judgement): boolean {
  if (judgement.kind === 'quotation') return judgement.finding.verdict === 'verbatim';
  const { quotations, places } = judgement;
  return (
    places.every(({ isThere }) => isThere) &&
    quotations.every(
      ({ finding, unjudged, place }) =>
        unjudged !== 'beyond' &&
        (finding === null || finding.verdict === 'verbatim') &&
        (place === null || place.verdict === 'right'),
    )
  );
}
