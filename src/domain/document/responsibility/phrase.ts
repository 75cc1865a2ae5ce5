import { readList } from './list.ts';
import { mark, type NotePiece, piece, type StatedRule } from './piece.ts';
import {
  ALL_BELOW,
  DAY_ALONE,
  FIRST_LEADS,
  NOT_LISTED,
  RESPONSIBILITY_HEAD,
  ROLE,
  ROLE_END,
  SAME_BELOW,
  TIME,
  TIME_HEAD,
  TIME_SIGN,
} from './words.ts';

/** What stands between two marks of a note: 条法司、保护司牵头; 责任单位：条法司; 2024年12月底前完成; 下同. */
export type Phrase =
  /** `sure` where it says itself that it is a time limit. */
  | { readonly kind: 'time'; readonly pieces: readonly NotePiece[]; readonly sure: boolean }
  | { readonly kind: 'rule'; readonly pieces: readonly NotePiece[]; readonly rule: StatedRule | null }
  | {
      readonly kind: 'list';
      /** 责任单位：, or nothing. */
      readonly head: string;
      /** The word of the head alone, 责任单位. */
      readonly heading: string;
      readonly names: string;
      /** 负责, behind the names, or nothing. */
      readonly role: string;
    };

/** What is no list and longer than this is no rule or time either, in UTF-16 units. */
const LONGEST = 120;

/** phrase = time | rule | [ head ] list [ role ]: tells what a phrase is. */
export function parsePhrase(words: string): Phrase {
  const short = words.slice(0, LONGEST + 1);
  if (short.length <= LONGEST) {
    const phrase = parseTime(words) ?? parseRule(words);
    if (phrase !== null) return phrase;
  }
  const groups: Record<string, string> | undefined = RESPONSIBILITY_HEAD.exec(short)?.groups;
  const head = groups?.head ?? '';
  const named = words.slice(head.length);
  const role = ROLE_END.test(named) ? (ROLE.exec(named.slice(-LONGEST))?.[0] ?? '') : '';
  return { kind: 'list', head, heading: groups?.role ?? '', names: named.slice(0, named.length - role.length), role };
}

/** time = 完成时限： words | date 前 [ 完成 ] | 持续推进. */
function parseTime(words: string): Phrase | null {
  const head = TIME_HEAD.exec(words)?.groups?.head ?? '';
  const time = words.slice(head.length);
  if (head !== '') return time === '' ? null : { kind: 'time', pieces: [mark(head), piece('time', time)], sure: true };
  if (!TIME_SIGN.test(words)) return null;
  const sure = TIME.test(words);
  return sure || DAY_ALONE.test(words) ? { kind: 'time', pieces: [piece('time', words)], sure } : null;
}

/** rule = 下同 | 排在第一位的部门为牵头部门 | 以下均需 list role | 不再列出. */
function parseRule(words: string): Phrase | null {
  const stated = (rule: Partial<StatedRule> & Pick<StatedRule, 'kind'>): Phrase => ({
    kind: 'rule',
    pieces: [piece('rule', words)],
    rule: { role: '', names: [], below: true, words, ...rule },
  });
  if (SAME_BELOW.test(words)) return stated({ kind: 'same-below' });
  const role = FIRST_LEADS.exec(words)?.groups?.role;
  if (role !== undefined) return stated({ kind: 'first-leads', role, below: false });
  if (NOT_LISTED.test(words)) return { kind: 'rule', pieces: [piece('rule', words)], rule: null };
  const { names = '', role: does = '' } = ALL_BELOW.exec(words)?.groups ?? {};
  const read = names === '' ? null : readList(names, does);
  const whom = read?.filter(({ kind }) => kind === 'name').map((one) => one.words);
  return whom === undefined ? null : stated({ kind: 'all-below', role: does, names: whom });
}
