import type { Problem } from '../problem.ts';
import type { Entry } from './content.ts';
import type { TermData } from './front-matter.ts';

/** Every form of every term, each leading to the term's id. */
export function termForms(entries: readonly Entry<TermData>[], problems: Problem[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, file, data } of entries) {
    for (const form of new Set(data.forms)) {
      const other = ids.get(form);
      const fault = `${other} has this name as well`;
      if (other === undefined) ids.set(form, id);
      else problems.push({ file, line: null, words: form, fault, mend: 'Leave each name to one of the two files.' });
    }
  }
  return ids;
}

/**
 * The short forms that a document gives itself: 《知识产权强国建设纲要（2021—2035年）》（以下简称《纲要》） makes 《纲要》
 * a form of that term in this document.
 */
export function shortForms(words: string, forms: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const short = new Map<string, string>();
  for (const match of words.matchAll(/（以下(?:简称|称)(?:为)?(?<short>[^（）]+)）/gu)) {
    const before = words.slice(0, match.index);
    const form = [...forms.keys()]
      .filter((candidate) => before.endsWith(candidate))
      .sort((a, b) => b.length - a.length)[0];
    const id = form === undefined ? undefined : forms.get(form);
    if (id !== undefined && match.groups?.short !== undefined) short.set(match.groups.short, id);
  }
  return short;
}
