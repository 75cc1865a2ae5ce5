import type { Edition } from '#domain/model/edition.ts';
import type { Clause } from '#domain/model/text.ts';

/** Whether the document sets a clause's heading on the line of its first sentence, as 公文 do, and not on its own. */
export function runsIn({ source }: Edition, clause: Clause): boolean {
  const [first] = clause.sentences;
  if (clause.heading === '' || first === undefined) return false;
  const before = [...source.text].slice(0, first.offset).join('');
  return !/(^|\n)[^\S\n]*$/u.test(before);
}
