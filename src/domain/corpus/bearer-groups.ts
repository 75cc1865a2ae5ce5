import type { Bearer, Duty, RuleSource } from '#domain/model/text.ts';

/** Those who do the same by the words of a duty's notes, one behind the other. */
export interface BearerGroup {
  /** The document's word, 牵头; empty where it gives the names alone. */
  readonly role: string;
  /** 据原文规则: the rule that gives them the word, where it is not that of the note. */
  readonly rule: RuleSource | null;
  /** Ids of the departments. */
  readonly departments: readonly string[];
  /** What leaves their list open, 等有关部门; empty where nothing does. */
  readonly open: string;
}

/** Groups those who answer for a duty by what they do, in the order of its notes. */
export function bearerGroups({ note, departments }: Pick<Duty, 'note' | 'departments'>): BearerGroup[] {
  const groups: { role: string; rule: RuleSource | null; departments: string[]; open: string }[] = [];
  const add = ({ id, role, ruled }: Bearer) => {
    const last = groups.at(-1);
    const does = ruled?.role ?? role;
    if (last?.role === does && (last.rule !== null) === (ruled !== undefined)) last.departments.push(id);
    else groups.push({ role: does, rule: ruled ?? null, departments: [id], open: '' });
  };
  const waiting = [...departments];
  for (const { kind, words, department } of note?.pieces ?? []) {
    const bearer = kind === 'name' && department !== null ? waiting.shift() : undefined;
    if (bearer !== undefined) add(bearer);
    const last = groups.at(-1);
    if (kind === 'open' && last !== undefined) last.open += words;
  }
  // Behind those whom the notes name stand those whom a rule adds.
  for (const bearer of waiting) add(bearer);
  return groups;
}

/** Whether a duty says of anybody more than that he answers for it: 牵头, 配合, or what a rule of the document makes of him. */
export const saysRoles = ({ departments }: Pick<Duty, 'departments'>): boolean =>
  departments.some(({ role, ruled }) => ruled !== undefined || (role !== '' && role !== '负责'));
