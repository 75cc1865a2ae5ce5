import type { Answering } from '#domain/importing/summarize-units.ts';

/** What stands before the role that a rule of the document gives. */
export const RULED = '→';

/** 甲、乙（牵头） 丙（配合）: those with one role together, in their order; 丁? has no department yet. */
export function groupRoles(who: readonly Answering[]): string {
  const groups: { role: string; names: string[] }[] = [];
  for (const { words, role, ruled, isKnown } of who) {
    const does = ruled === null ? role : `${role}${RULED}${ruled}`;
    const name = isKnown ? words : `${words}?`;
    const last = groups.at(-1);
    if (last?.role === does) last.names.push(name);
    else groups.push({ role: does, names: [name] });
  }
  return groups.map(({ role, names }) => names.join('、') + (role === '' ? '' : `（${role}）`)).join(' ');
}
