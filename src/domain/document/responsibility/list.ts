import { cutAt, cutAtWord } from '../brackets.ts';
import { mark, type NotePiece, name, piece } from './piece.ts';
import { AND_ALL, AREA, AREA_BODY, BY, NO_NAME, OPEN, OPEN_AND, OTHERS_ALONE, ROLE, ROLE_ALONE } from './words.ts';

/** No name of a body is longer, in UTF-16 units. */
const LONGEST_NAME = 60;

/**
 * list = [ 由 ] item { 、 item } [ 会同 list ]: reads names that do the same, or gives null where one cannot be a name.
 *
 * @param role the document's word for what they do; those behind 会同 do just that
 */
export function readList(list: string, role: string): NotePiece[] | null {
  const [before, together, others] = cutAtWord(list, '会同');
  if (together === '') return readItems(before, role);
  const own = ROLE.exec(before.slice(-LONGEST_NAME))?.[0] ?? '';
  const names = before.slice(0, before.length - own.length);
  const first = names === '' ? [] : readItems(names, own === '' ? role : own);
  if (first === null) return null;
  const acting = own === '' ? first : [...first, piece('role', own)];
  if (OTHERS_ALONE.test(others.slice(0, LONGEST_NAME))) return [...acting, piece('open', `${together}${others}`)];
  const joined = readItems(others, together);
  return joined === null ? null : [...acting, piece('role', together), ...joined];
}

function readItems(list: string, role: string): NotePiece[] | null {
  const by = BY.exec(list)?.[0] ?? '';
  const pieces: NotePiece[] = by === '' ? [] : [mark(by)];
  for (const [index, item] of joinAreas(cutAt(list.slice(by.length), '、')).entries()) {
    const read = index % 2 === 1 ? [mark(item)] : readItem(item, role, isOpen(pieces));
    if (read === null) return null;
    for (const one of read) pieces.push(one);
  }
  return pieces;
}

/** 各市、县（市、区）人民政府 is one name with 、 in it. */
function joinAreas(items: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < items.length; ) {
    let end = at;
    if (items[at]?.startsWith('各')) while (isArea(items[end])) end += 2;
    const run = items.slice(at, end + 1);
    const last = run.at(-1) ?? '';
    if (run.length > 1 && last.length <= LONGEST_NAME && AREA_BODY.test(last)) joined.push(run.join(''));
    else for (const item of run) joined.push(item);
    at += run.length;
  }
  return joined;
}

const isArea = (item: string | undefined): boolean =>
  item !== undefined && item.length <= LONGEST_NAME && AREA.test(item);

/** item = name [ （role） ] [ 等 … ] [ 和 item ]: reads one name with what stands behind it. */
function readItem(item: string, role: string, goesOn: boolean): NotePiece[] | null {
  if (item.length > LONGEST_NAME) return null;
  // 等有关部门、单位: still nobody by name.
  if (goesOn && OTHERS_ALONE.test(item)) return [piece('open', item)];
  const open = OPEN.exec(item)?.groups;
  if (open !== undefined) return behind(readName(open.name ?? '', role), piece('open', open.open ?? ''));
  const { name: first, open: more, and, rest = '' } = (OPEN_AND.exec(item) ?? AND_ALL.exec(item))?.groups ?? {};
  if (first === undefined) return readName(item, role);
  const link = more === undefined ? mark(and ?? '') : piece('open', more);
  const others = readItem(rest, role, false);
  return others === null ? null : behind(readName(first, role), link, ...others);
}

function readName(words: string, role: string): NotePiece[] | null {
  const opening = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('));
  const own = opening < 1 ? undefined : ROLE_ALONE.exec(words.slice(opening))?.groups?.role;
  if (own === undefined) return words === '' || NO_NAME.test(words) ? null : [name(words, role)];
  const named = words.slice(0, opening);
  if (NO_NAME.test(named)) return null;
  return [name(named, own), mark(words.charAt(opening)), piece('role', own), mark(words.slice(-1))];
}

const behind = (read: NotePiece[] | null, ...more: NotePiece[]): NotePiece[] | null =>
  read === null ? null : [...read, ...more];

const isOpen = (pieces: readonly NotePiece[]): boolean =>
  pieces.findLast(({ kind }) => kind !== 'mark')?.kind === 'open';
