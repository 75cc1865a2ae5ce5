import type { Finding } from './check.ts';
import type { Judgement } from './judge.ts';
import type { Passage } from './passage.ts';

/**
 * How far what was pasted is from the document: the characters that differ, a passage or quotation that stands nowhere in
 * it by all of its characters, and one for each place that is wrong. 0 is word for word.
 */
export function apartFrom(judgement: Judgement): number {
  if (judgement.kind === 'quotation') return charactersApart(judgement.finding);
  const { quotations, places } = judgement;
  const wrongPlaces =
    quotations.filter(({ place }) => place && place.verdict !== 'right').length +
    places.filter(({ isThere }) => !isThere).length;
  return quotations.reduce((sum, { finding }) => sum + (finding ? charactersApart(finding) : 0), wrongPlaces);
}

function charactersApart({ verdict, passages, quoted }: Finding): number {
  if (verdict === 'verbatim') return 0;
  if (verdict !== 'differs') return quoted.codes.length;
  return passages.reduce((sum, passage) => sum + differing(passage), 0);
}

const differing = ({ printed, quoted, steps }: Passage): number =>
  printed ? steps.filter(({ kind }) => kind !== 'same').length : quoted.to - quoted.from;
