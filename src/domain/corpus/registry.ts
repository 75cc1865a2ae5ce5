import type { Period } from '#domain/model/department.ts';
import type { Problem } from '../problem.ts';
import type { Entry } from './content.ts';
import type { DepartmentData } from './front-matter.ts';
import { holdsOn, overlap } from './periods.ts';

/**
 * 名录: gives for the issuer of a document and its day every name that it may use of a department, leading to the
 * department's id; for null, where nobody knows who issued it or when, every name that means one department whoever writes
 * it and whenever.
 */
export type Registry = (issuer: string | null, on?: string | null) => ReadonlyMap<string, string>;

/** What of a body sends out its documents and is no other issuer for that: 国务院办公厅. */
const SENDERS: readonly string[] = ['办公厅', '办公室', '综合司', '综合处', '秘书局'];
const SHARED = 'shared';

/** A name of a department, in the time in which it means that department. */
interface Naming extends Period {
  readonly name: string;
  readonly id: string;
}

/**
 * Makes the registry of all departments. One with an issuer is known in the documents of that issuer alone, so that the
 * 办公室 of two issuers are two; any other is shared by all, as ministries are, and an issuer's own names win over it.
 */
export function registerDepartments(entries: readonly Entry<DepartmentData>[], problems: Problem[]): Registry {
  const scopes = new Map<string, readonly Naming[]>();
  for (const { id, file, data } of entries) {
    const issuer = data.issuer ?? SHARED;
    const known = scopes.get(issuer) ?? [];
    const own = namingsOf(id, data);
    const taken = own.map((naming) => known.find((one) => one.name === naming.name && overlap(one, naming)));
    scopes.set(issuer, [...known, ...own.filter((_, index) => taken[index] === undefined)]);
    problems.push(...taken.flatMap((other) => (other ? [takenTwice(file, other.name, other.id)] : [])));
  }
  const shared = scopes.get(SHARED) ?? [];
  scopes.delete(SHARED);
  return (issuer, on = null) => {
    const all = idsOn(shared, on);
    const own = [...scopes]
      .filter(([scope]) => issuer === null || isSentBy(scope, issuer))
      .map(([, namings]) => idsOn(namings, on));
    const [only, ...others] = own;
    if (others.length === 0) return new Map([...all, ...(only ?? [])]);
    return new Map([...own.flatMap((ids) => [...ids]), ...all].filter(([name]) => holding(name, own, all) === 1));
  };
}

/** Every name of a department, each once; those without dates hold at any time. */
function namingsOf(id: string, { token, name, aliases, names }: DepartmentData): readonly Naming[] {
  const dated = (names ?? [{ token, name }]).flatMap(({ token, name, ...period }) =>
    [...new Set([token, name])].map((one) => ({ ...period, name: one, id })),
  );
  const others = new Set(aliases).difference(new Set(dated.map((one) => one.name)));
  return [...dated, ...[...others].map((name) => ({ name, id }))];
}

/** The names that hold on a day; for null those that mean one department at any time. */
function idsOn(namings: readonly Naming[], on: string | null): ReadonlyMap<string, string> {
  const held = namings.filter((naming) => on === null || holdsOn(naming, on));
  const isClear = ({ name, id }: Naming) => held.every((other) => other.name !== name || other.id === id);
  return new Map(held.filter(isClear).map(({ name, id }) => [name, id]));
}

/** Whether a document signed with a name is one of this issuer: 国家知识产权局办公室 sends out what 国家知识产权局 issues. */
const isSentBy = (issuer: string, signed: string): boolean =>
  signed.startsWith(issuer) && ['', ...SENDERS].includes(signed.slice(issuer.length));

/** The body that issues what is signed with a name: 国务院 for 国务院办公厅. */
export function bodyOf(signed: string): string {
  const sender = SENDERS.find((one) => signed.endsWith(one) && signed.length - one.length > 1);
  return sender === undefined ? signed : signed.slice(0, -sender.length);
}

type Ids = ReadonlyMap<string, string>;

const holding = (name: string, own: readonly Ids[], shared: Ids): number =>
  [...own, shared].filter((ids) => ids.has(name)).length;

const takenTwice = (file: string, words: string, other: string): Problem => ({
  file,
  line: null,
  words,
  fault: `${other} has this name as well`,
  mend: 'Leave each name to one of the two files, or give each file the issuer in whose documents it has the name.',
});
