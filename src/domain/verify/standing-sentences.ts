import type { Judgement } from './judge.ts';
import type { LaidOut } from './laid-out.ts';
import { extentsOf } from './words.ts';

/**
 * Ids of the sentences in which a quotation stands word for word, in the order of the document; none where it does not, or
 * touches anything else, and none of a remark, of which each quotation stands elsewhere.
 */
export function standingSentences(judgement: Judgement, laidOut: LaidOut): readonly string[] {
  if (judgement.kind === 'remark' || judgement.finding.verdict !== 'verbatim') return [];
  const runs = judgement.finding.passages.flatMap(({ printed }) =>
    printed ? extentsOf(laidOut, printed).map(({ run }) => run) : [],
  );
  return runs.every(({ kind }) => kind === 'sentence') ? [...new Set(runs.map(({ id }) => id))] : [];
}
