import type { TargetFault, TargetInText, TargetRule } from './target-rule.ts';

function tiesLead({ data, edition }: TargetInText): TargetFault[] {
  const known = new Set(edition.sentences.map(({ id }) => id));
  return data.ties
    .flatMap(({ sentences }) => sentences)
    .filter((id) => !known.has(id))
    .map((id) => ({
      words: id,
      fault: 'a tie leads to a sentence that is not there',
      mend: 'Give the id of a sentence of this edition.',
    }));
}

function tiesShareWords({ data, words, edition }: TargetInText): TargetFault[] {
  return data.ties.flatMap((tie) => {
    if (tie.kind === '编者') return [];
    return edition.sentences
      .filter(({ id }) => tie.sentences.includes(id))
      .filter((sentence) => !words.includes(tie.words) || !sentence.words.includes(tie.words))
      .map(({ id }) => ({
        words: tie.words,
        fault: `the words do not stand in both ${data.duty} and ${id}`,
        mend: 'Quote words that both share, or make it a tie of the editor (编者) with its reason.',
      }));
  });
}

function tiesStandOnce({ data }: TargetInText): TargetFault[] {
  const ids = data.ties.flatMap(({ sentences }) => sentences);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => ({
    words: id,
    fault: 'a sentence is tied twice to one target',
    mend: 'Leave one tie.',
  }));
}

/** What the ties of a target to sentences must hold to. */
export const tieRules: readonly TargetRule[] = [tiesLead, tiesShareWords, tiesStandOnce];
