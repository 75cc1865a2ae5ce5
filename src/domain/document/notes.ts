import { Nesting, noteClosing } from './brackets.ts';
import { RESPONSIBILITY_HEAD } from './responsibility-words.ts';

/** What a note says, as far as its words tell. */
export type NoteReading =
  | { readonly kind: 'responsibility'; readonly pieces: readonly NotePiece[] }
  | { readonly kind: 'time'; readonly pieces: readonly NotePiece[] };

/** A run of a note's words; joined, the runs are the note. */
export interface NotePiece {
  readonly words: string;
  /** 负责, 牵头, 责任单位 …: the document's word for what the named one does; null where the run names nobody. */
  readonly role: string | null;
}

const VERB =
  /^(?<names>.+?)(?<role>(?:按职责(?:分工|分别))?(?:分别|共同)?(?:牵头负责|负责落实|负责|牵头|配合|参与|落实|指导))$/su;
const TIME = /^(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日|底)?前(?:完成)?|完成时限[：:][^，；。]+|持续推进|长期坚持)$/su;
/** What is said of the list and names nobody: the first one leads, the same below. */
const REMARK = /^(?:下同|(?:排在?|列)第一位的?(?:单位|部门|者)为牵头(?:单位|部门)|任务中列第一位的为牵头单位)$/u;
/** What no name begins with. */
const NO_NAME = /^(?:详?见|具体|其中|另|如|以[上下]|不再|抓|做好|加强|确保)/u;
/** What leaves a list open is nobody's name: 等, 等有关部门和单位, 会同有关部门. */
const OPEN =
  /^(?<name>.+?)(?<open>等(?:(?:有关|相关|各)?(?:部门和单位|部门|单位|地方))?|会同(?:有关|相关)(?:部门|单位))$/su;
const STOPS = /[。！？；]+$/u;

/**
 * Reads a note by the forms that such documents use, or gives null where none fits.
 *
 * （A、B负责） · （A、B按职责分工负责） · （A、B，C按职责分工负责） · （A牵头，B、C按职责分工负责） · （责任单位：A、B；C） ·
 * 〔责任单位：A、B，下同〕 · （责任部门：A、B（C）） · （牵头单位：A，配合单位：B、C） · （2025年12月底前完成） · （持续推进） ·
 * the same in 【】, ［］, [] or () · 责任单位：A、B without brackets · each with the stop of its sentence behind it
 */
export function parseNote(note: string): NoteReading | null {
  const stops = STOPS.exec(note)?.[0] ?? '';
  const body = note.slice(0, note.length - stops.length);
  const opening = body[0] ?? '';
  const closing = noteClosing(opening);
  const bare = closing === undefined;
  if (bare ? !RESPONSIBILITY_HEAD.test(body) : body.at(-1) !== closing || body.length < 3) return null;
  const inner = bare ? body : body.slice(1, -1);
  // Without a bracket around it, what goes on behind a 。 is a sentence.
  if (
    bare &&
    inner
      .split('。')
      .slice(1)
      .some((remark) => !REMARK.test(remark))
  )
    return null;
  const enclosed = (pieces: readonly NotePiece[]) =>
    (bare ? [...pieces, plain(stops)] : [plain(opening), ...pieces, plain(closing + stops)]).filter(
      ({ words }) => words !== '',
    );
  if (TIME.test(inner)) return { kind: 'time', pieces: enclosed([plain(inner)]) };
  const pieces = parseHeads(inner) ?? parseVerbs(inner);
  return pieces === null ? null : { kind: 'responsibility', pieces: enclosed(pieces) };
}

/** A牵头，B、C负责: each list of names before the verb that says what they do. */
function parseVerbs(inner: string): NotePiece[] | null {
  const pieces: NotePiece[] = [];
  let waiting: string[] = [];
  for (const [index, phrase] of cutAt(inner, '，；。').entries()) {
    const { names, role } = VERB.exec(phrase)?.groups ?? {};
    if (index % 2 === 1 || REMARK.test(phrase) || TIME.test(phrase)) {
      // Between two lists that wait for their verb the mark is theirs.
      if (waiting.length > 0 && index % 2 === 1) waiting.push(phrase);
      else if (waiting.length > 0) return null;
      else pieces.push(plain(phrase));
    } else if (names === undefined || role === undefined) waiting.push(phrase);
    else {
      for (const [at, list] of [...waiting, names].entries()) {
        const read = at % 2 === 1 ? [plain(list)] : parseNames(list, role);
        if (read === null) return null;
        for (const piece of read) pieces.push(piece);
      }
      pieces.push(plain(role));
      waiting = [];
    }
  }
  return waiting.length > 0 || pieces.every(({ role }) => role === null) ? null : pieces;
}

/** 责任单位：A、B；配合单位：C: each list of names behind the words that say what they do. */
function parseHeads(inner: string): NotePiece[] | null {
  const pieces: NotePiece[] = [];
  let role = '';
  for (const [index, phrase] of cutAt(inner, '，；。').entries()) {
    if (index % 2 === 1 || REMARK.test(phrase) || TIME.test(phrase)) {
      pieces.push(plain(phrase));
      continue;
    }
    const groups: Record<string, string> | undefined = RESPONSIBILITY_HEAD.exec(phrase)?.groups;
    const head = groups?.head ?? '';
    if (head !== '') pieces.push(plain(head));
    role = groups?.role ?? role;
    if (role === '') return null;
    const names = parseNames(phrase.slice(head.length), role);
    if (names === null) return null;
    for (const piece of names) pieces.push(piece);
  }
  return role === '' ? null : pieces;
}

function parseNames(names: string, role: string): NotePiece[] | null {
  // 由A牵头, where 由 is nobody's name.
  const by = names.startsWith('由') ? '由' : '';
  const items = cutAt(names.slice(by.length), '、');
  if (items.some((words) => words === '' || NO_NAME.test(words))) return null;
  const pieces = items.flatMap((words, index): NotePiece[] => {
    if (index % 2 === 1) return [plain(words)];
    const { name, open } = OPEN.exec(words)?.groups ?? {};
    return name === undefined || open === undefined ? [{ words, role }] : [{ words: name, role }, plain(open)];
  });
  return by === '' ? pieces : [plain(by), ...pieces];
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
