import { clausesOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Problem } from '../problem.ts';
import { indicatorRules } from './check-indicators.ts';
import { tieRules } from './check-ties.ts';
import type { Entry } from './content.ts';
import type { TargetData } from './front-matter.ts';
import type { TargetFault, TargetInText, TargetRule } from './target-rule.ts';

const rules: readonly TargetRule[] = [titleIsHeading, ...indicatorRules, ...tieRules];

/** Checks each target's file against the words of the edition. */
export function checkTargets(entries: readonly Entry<TargetData>[], edition: Edition): Problem[] {
  return entries.flatMap(({ file, data }) => {
    const target = findTarget(data, edition);
    const faults = target === null ? [unknownDuty(data)] : rules.flatMap((rule) => rule(target));
    return faults.map((fault) => ({ file, line: null, ...fault }));
  });
}

function findTarget(data: TargetData, edition: Edition): TargetInText | null {
  const clause = clausesOf(edition).find(({ duties }) => duties.some(({ id }) => id === data.duty));
  const duty = clause?.duties.find(({ id }) => id === data.duty);
  if (clause === undefined || duty === undefined) return null;
  return { data, edition, clause, duty, words: duty.sentences.map((sentence) => sentence.words).join('') };
}

const unknownDuty = ({ duty }: TargetData): TargetFault => ({
  words: duty,
  fault: 'duty names nothing in the text',
  mend: 'Give the id of the duty that holds the target.',
});

function titleIsHeading({ data: { title }, duty }: TargetInText): TargetFault[] {
  const heading = duty.heading?.replace(/^——|。$/gu, '');
  if (heading === title) return [];
  const fault = `title is not the duty's heading, ${heading ?? 'which it lacks'}`;
  return [{ words: title, fault, mend: 'Take over the heading of the duty.' }];
}
