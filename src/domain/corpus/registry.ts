import type { Problem } from '../problem.ts';
import type { Entry } from './content.ts';
import type { DepartmentData } from './front-matter.ts';

/**
 * 名录: gives for the issuer of a document every name that it may use of a department, leading to the department's id;
 * for null, where nobody knows who issued it, every name that means one department whoever writes it.
 */
export type Registry = (issuer: string | null) => ReadonlyMap<string, string>;

/** What of a body sends out its documents and is no other issuer for that: 国务院办公厅. */
const SENDERS: readonly string[] = ['办公厅', '办公室', '综合司', '综合处', '秘书局'];
const SHARED = 'shared';

/**
 * Makes the registry of all departments. One with an issuer is known in the documents of that issuer alone, so that the
 * 办公室 of two issuers are two; any other is shared by all, as ministries are, and an issuer's own names win over it.
 */
export function registerDepartments(entries: readonly Entry<DepartmentData>[], problems: Problem[]): Registry {
  const scopes = new Map<string, Map<string, string>>();
  for (const { id, file, data } of entries) {
    const issuer = data.issuer ?? SHARED;
    const ids = scopes.get(issuer) ?? new Map<string, string>();
    scopes.set(issuer, ids);
    for (const name of new Set([data.token, data.name, ...data.aliases])) {
      const other = ids.get(name);
      if (other === undefined) ids.set(name, id);
      else problems.push(takenTwice(file, name, other));
    }
  }
  const shared = scopes.get(SHARED) ?? new Map<string, string>();
  scopes.delete(SHARED);
  return (issuer) => {
    const own = [...scopes].filter(([scope]) => issuer === null || isSentBy(scope, issuer)).map(([, ids]) => ids);
    const [only, ...others] = own;
    if (others.length === 0) return new Map([...shared, ...(only ?? [])]);
    return new Map([...own.flatMap((ids) => [...ids]), ...shared].filter(([name]) => holding(name, own, shared) === 1));
  };
}

/** Whether a document signed with a name is one of this issuer: 国家知识产权局办公室 sends out what 国家知识产权局 issues. */
const isSentBy = (issuer: string, signed: string): boolean =>
  signed.startsWith(issuer) && ['', ...SENDERS].includes(signed.slice(issuer.length));

/** The body that issues what is signed with a name: 国务院 for 国务院办公厅. */
export function bodyOf(signed: string): string {
  const sender = SENDERS.find((one) => signed.endsWith(one) && signed.length - one.length > 1);
  return sender === undefined ? signed : signed.slice(0, -sender.length);
}

const holding = (name: string, own: readonly Map<string, string>[], shared: Map<string, string>): number =>
  [...own, shared].filter((ids) => ids.has(name)).length;

const takenTwice = (file: string, words: string, other: string): Problem => ({
  file,
  line: null,
  words,
  fault: `${other} has this name as well`,
  mend: 'Leave each name to one of the two files, or give each file the issuer in whose documents it has the name.',
});
