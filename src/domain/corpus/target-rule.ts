import type { Edition } from '#domain/model/edition.ts';
import type { Clause, Duty } from '#domain/model/text.ts';
import type { Problem } from '../problem.ts';
import type { TargetData } from './front-matter.ts';

/** What a target's file says, beside what the text has at that place. */
export interface TargetInText {
  readonly data: TargetData;
  readonly edition: Edition;
  readonly clause: Clause;
  readonly duty: Duty;
  /** The words of the duty's sentences. */
  readonly words: string;
}

export type TargetFault = Pick<Problem, 'words' | 'fault' | 'mend'>;

/** A check of one thing that a target's file says; gives what is wrong with it. */
export type TargetRule = (target: TargetInText) => readonly TargetFault[];
