import { pinyin } from 'pinyin-pro';
import type { Entry } from '../corpus/content.ts';
import type { DepartmentData } from '../corpus/front-matter.ts';
import { bodyOf } from '../corpus/registry.ts';
import type { UnknownName } from '../corpus/unknown-names.ts';

/** What is known of the document that names new departments. */
export interface NamingDocument {
  readonly issuer: string | null;
  /** The month it was signed in, `2024-04`. */
  readonly month: string;
}

const OWN_BRACKET = /[（(][^（()）]*[）)]$/u;
const LONGEST_SLUG = 60;
/** What the State Council names, all may name. */
const STATE_COUNCIL = '国务院';

/**
 * Makes a file's data for each name that no department has, for an editor to look over: the address in pinyin, the name
 * unconfirmed, known in the documents of the issuer alone. Names that differ in a bracket of their own are one.
 *
 * @param known the departments that there are
 */
export function addDepartments(
  unknown: readonly UnknownName[],
  known: readonly Entry<DepartmentData>[],
  { issuer, month }: NamingDocument,
): Entry<DepartmentData>[] {
  const taken = new Set(known.map(({ id }) => id));
  const last = Math.max(0, ...known.map(({ data }) => data.order));
  const tokens = new Map(unknown.map((name) => [name.words.replace(OWN_BRACKET, '') || name.words, name]));
  return [...tokens].map(([token, { collective }], index) => {
    const id = freeSlug(token, taken);
    taken.add(id);
    const data: DepartmentData = {
      order: last + index + 1,
      token,
      name: token,
      nameConfirmed: false,
      nameAsOf: month,
      aliases: [],
      parent: '所属未核',
      kind: collective ? '集合' : (/(?:[部委局厅处室科办院署会]|(?<!公)司)$/u.exec(token)?.[0] ?? '单位'),
    };
    const body = issuer === null ? null : bodyOf(issuer);
    return {
      id,
      file: `departments/${id}.mdx`,
      data: isShared(body, collective) ? data : { ...data, issuer: body ?? '' },
    };
  });
}

const isShared = (body: string | null, collective: boolean): boolean =>
  body === null || (body === STATE_COUNCIL && !collective);

/** sheng-jiao-yu-ting for 省教育厅, and a number behind it where another department has that. */
function freeSlug(token: string, taken: ReadonlySet<string>): string {
  const syllables = pinyin(token, { toneType: 'none', v: true, type: 'array', nonZh: 'removed' });
  const slug =
    syllables
      .join('-')
      .replace(/[^a-z-]/gu, '')
      .slice(0, LONGEST_SLUG)
      .replace(/^-+|-+$/gu, '') || 'dan-wei';
  let free = slug;
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
  return free;
}
