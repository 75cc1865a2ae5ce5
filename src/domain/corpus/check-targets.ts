import { clausesOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Problem } from '../problem.ts';
import { indicatorRules } from './check-indicators.ts';
import { tieRules } from './check-ties.ts';
import type { EditionContent } from './content.ts';
import type { TargetData } from './front-matter.ts';
import type { TargetFault, TargetInText, TargetRule } from './target-rule.ts';

const rules: readonly TargetRule[] = [titleIsHeading, ...indicatorRules, ...tieRules];

/** Checks each target's file against the words of the edition, and that each goal of the text has one file. */
export function checkTargets({ targets, folder }: EditionContent, edition: Edition): Problem[] {
  const faults = targets.flatMap(({ file, data }) => {
    const target = findTarget(data, edition);
    const own = target === null ? [unknownDuty(data)] : rules.flatMap((rule) => rule(target));
    return own.map((fault) => ({ file, line: null, ...fault }));
  });
  return [...faults, ...dutiesOfTwo(targets), ...goalsOfNone(targets, edition, folder)];
}

function dutiesOfTwo(targets: EditionContent['targets']): Problem[] {
  return targets
    .filter(({ data }, index) => targets.findIndex((other) => other.data.duty === data.duty) !== index)
    .map(({ file, data }) => ({
      file,
      line: null,
      words: data.duty,
      fault: 'another target has this duty',
      mend: 'Leave each duty to one file.',
    }));
}

export const MISSING_TARGET = 'a goal of the text has no file';

/** The items of a clause of goals (目标) without a file; a clause with one target is such a clause as well. */
function goalsOfNone(targets: EditionContent['targets'], edition: Edition, folder: string): Problem[] {
  const taken = new Set(targets.map(({ data }) => data.duty));
  return clausesOf(edition)
    .filter(({ title, duties }) => title.includes('目标') || duties.some(({ id }) => taken.has(id)))
    .flatMap(({ duties }) => duties)
    .filter(({ id, heading }) => heading !== null && !taken.has(id))
    .map(({ id, heading }) => ({
      file: `${folder}/targets`,
      line: null,
      words: heading ?? '',
      fault: MISSING_TARGET,
      mend: `Write one for the duty ${id}, as those beside it.`,
    }));
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
