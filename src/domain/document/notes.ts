import { Nesting } from './brackets.ts';

/** What a bracketed note after a sentence says, as far as its words tell. */
export type NoteReading =
  | { readonly kind: 'responsibility'; readonly pieces: readonly NotePiece[] }
  | { readonly kind: 'time'; readonly pieces: readonly NotePiece[] };

/** A run of a note's words; joined, the runs are the note. */
export interface NotePiece {
  readonly words: string;
  /** 负责, 牵头, 责任单位 …: the document's word for what the named one does; null where the run names nobody. */
  readonly role: string | null;
}

const VERB = /^(?<names>.+?)(?<role>(?:按职责(?:分工|分别))?(?:分别|共同)?(?:负责|牵头|配合|参与|落实))$/su;
const HEAD = /^(?<head>(?<role>(?:责任|牵头|配合|参与|负责)(?:单位|部门))[：:])(?<names>.+)$/su;
const TIME = /^(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日|底)?前(?:完成)?|持续推进|长期坚持)$/u;

/**
 * Reads a note by the forms that such documents use, or gives null where none fits.
 *
 * （A、B负责） · （A、B按职责分工负责） · （A牵头，B、C按职责分工负责） · （责任单位：A、B；C） · 〔责任单位：A、B，下同〕 ·
 * （责任部门：A、B（C）） · （牵头单位：A，配合单位：B、C） · （2025年12月底前完成） · （持续推进）
 */
export function parseNote(note: string): NoteReading | null {
  const points = [...note];
  const opening = points[0] ?? '';
  const closing = points.at(-1) ?? '';
  const inner = points.slice(1, -1).join('');
  const enclosed = (pieces: NotePiece[]) => [plain(opening), ...pieces, plain(closing)];
  if (TIME.test(inner)) return { kind: 'time', pieces: enclosed([plain(inner)]) };
  const pieces = parseHeads(inner) ?? parseVerbs(inner);
  return pieces === null ? null : { kind: 'responsibility', pieces: enclosed(pieces) };
}

function parseVerbs(inner: string): NotePiece[] | null {
  const pieces: NotePiece[] = [];
  for (const [index, phrase] of cutAt(inner, '，；').entries()) {
    if (index % 2 === 1) {
      pieces.push(plain(phrase));
      continue;
    }
    const { names, role } = VERB.exec(phrase)?.groups ?? {};
    if (names === undefined || role === undefined) return null;
    pieces.push(...parseNames(names, role), plain(role));
  }
  return pieces;
}

function parseHeads(inner: string): NotePiece[] | null {
  const pieces: NotePiece[] = [];
  let role: string | null = null;
  for (const [index, phrase] of cutAt(inner, '，；').entries()) {
    if (index % 2 === 1 || phrase === '下同') {
      pieces.push(plain(phrase));
      continue;
    }
    const groups: Record<string, string> | undefined = HEAD.exec(phrase)?.groups;
    if (groups?.head !== undefined) pieces.push(plain(groups.head));
    role = groups?.role ?? role;
    if (role === null) return null;
    pieces.push(...parseNames(groups?.names ?? phrase, role));
  }
  return pieces;
}

function parseNames(names: string, role: string): NotePiece[] {
  return cutAt(names, '、').flatMap((words, index): NotePiece[] => {
    if (index % 2 === 1) return [plain(words)];
    // 等 after the last name leaves the list open; it is nobody's name.
    if (words.endsWith('等') && words.length > 1) return [{ words: words.slice(0, -1), role }, plain('等')];
    return [{ words, role }];
  });
}

/** Cuts a text at separators outside brackets; even items are what stands between, odd items the separators. */
function cutAt(text: string, separators: string): string[] {
  const nesting = new Nesting();
  const items = [''];
  for (const point of text) {
    if (nesting.take(point) === 0 && separators.includes(point)) items.push(point, '');
    else items[items.length - 1] += point;
  }
  return items;
}

const plain = (words: string): NotePiece => ({ words, role: null });
