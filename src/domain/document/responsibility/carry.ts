import type { RuleSource } from '#domain/model/text.ts';
import { isCollective, type NotePiece, type StatedRule } from './piece.ts';
import { FIRST_LEADS } from './words.ts';

/** What a rule of the document makes of somebody whom a note names, or whom it leaves out. */
export interface Ruled extends RuleSource {
  readonly name: string;
  readonly role: string;
}

/** Rules that a document states of its own lists, from where they stand to its end; the latest of a kind wins. */
export class CarriedRules {
  private first: (RuleSource & { readonly role: string }) | null = null;
  private readonly added: Ruled[] = [];
  private readonly same: RuleSource[] = [];

  /** Takes what a note states, once those above it have been read. */
  take(rules: readonly StatedRule[], from: string): void {
    for (const { kind, words, role, names, below } of rules) {
      if (kind === 'first-leads' && below) this.first = { words, role, from };
      if (kind === 'all-below') this.added.push(...names.map((name) => ({ name, role, words, from })));
      if (kind === 'same-below') this.same.push({ words, from });
    }
  }

  /** Where 下同 stands behind names above. */
  get sameAs(): readonly RuleSource[] {
    return [...this.same];
  }

  /** Whom the rules in force add to a note that does not name them. */
  addedTo(pieces: readonly Pick<NotePiece, 'kind' | 'words'>[]): readonly Ruled[] {
    return this.added.filter(({ name }) => !pieces.some(({ kind, words }) => kind === 'name' && words === name));
  }

  /**
   * The first of a note's list, where it leads by a rule: its own, or one in force. A list of one or of several roles,
   * one that says itself who leads, and one that begins with many of whom none is named, have no such first.
   */
  leaderOf(pieces: readonly NotePiece[], own: readonly StatedRule[], from: string): Ruled | null {
    const stated = own.find(({ kind }) => kind === 'first-leads');
    const rule = stated === undefined ? this.first : { words: stated.words, role: stated.role, from };
    const [first, ...others] = pieces.filter(({ kind }) => kind === 'name');
    if (rule === null || first === undefined || others.length === 0 || isCollective(first.words)) return null;
    if (others.some(({ role }) => role !== first.role) || !ANSWERS.test(first.role ?? '')) return null;
    return { ...rule, name: first.words };
  }
}

/** The words of those who answer for something alike, so that one of them may lead. */
const ANSWERS = /^(?!.*(?:牵头|分别)).*(?:负责|落实|责任\S*)$|^$/u;

/** Whether a note says itself who leads. */
export const saysLeader = (pieces: readonly NotePiece[]): boolean =>
  pieces.some(({ kind, role }) => kind === 'name' && LEADS.test(role ?? ''));

const LEADS = /牵头|主责|主办/u;

/** The rules that sentences state outside any note: 任务中列第一位的为牵头单位。 */
export function rulesIn(sentence: string): StatedRule[] {
  return sentence.split(/[，；。]/u).flatMap((words) => {
    const role = FIRST_LEADS.exec(words)?.groups?.role;
    return role === undefined ? [] : [{ kind: 'first-leads', words, role, names: [], below: true }];
  });
}
