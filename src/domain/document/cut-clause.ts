import type { Level } from '#domain/model/level.ts';
import { outermostBrackets } from './brackets.ts';
import { type Label, labelLength, parseLabel } from './labels.ts';
import { DIGITS } from './numerals.ts';
import { RESPONSIBILITY } from './responsibility/words.ts';
import { cutNoteAhead, cutNotes, cutParagraph, type NoteRun, type ParagraphRun } from './sentences.ts';

/** What a unit's own paragraphs do not say of it. */
export interface UnitSetting {
  /** Null where none is printed. */
  readonly label: Label | null;
  readonly hasUnits: boolean;
  /** Whether it is an article or stands below one: laws set no headings there. */
  readonly inArticle: boolean;
}

/** A paragraph of one clause, or of a part's own heading and text. */
export interface ClauseParagraph {
  readonly words: string;
  /** From 1, in the file that the words come from. */
  readonly line: number;
}

/** A paragraph cut by the grammar; the words of its runs, joined, are the paragraph's. */
export interface CutClauseParagraph extends ClauseParagraph {
  readonly runs: readonly ClauseRun[];
}

/**
 * `heading` is the clause's own, label included; `dash-heading` is ——知识产权创造。 A `note` closes the sentences before
 * it; alone in its paragraph it stands on a line of its own and closes those of the paragraph before, and at the head of
 * its paragraph it speaks for those behind it.
 */
export type ClauseRun = ParagraphRun | { readonly kind: 'heading' | 'dash-heading'; readonly words: string };

const DASH_HEADING = /^——[^。！？，；]{1,30}。(?=[^（〔(【［[])/u;
const STOPPED = /[。！？]$/u;
const LONGEST_HEADING = 40;
const ITEM = new RegExp(`^(?:——|${DIGITS}+[.．、]|（${DIGITS}+）|[①-⑳])`, 'u');

/** Cuts the paragraphs of one clause, or of a part's own heading and text, into headings, sentences and notes. */
export function cutClause(
  paragraphs: readonly ClauseParagraph[],
  setting: UnitSetting = { label: parseLabel(paragraphs[0]?.words ?? ''), hasUnits: false, inArticle: false },
): CutClauseParagraph[] {
  const cut = paragraphs.map(({ words }, index) => (index === 0 ? null : cutNotes(words)) ?? cutText(words));
  const { label } = setting;
  if (label !== null) cut[0] = cutLabelled(paragraphs[0]?.words ?? '', label, setting, cut.slice(1));
  for (const [index, { words }] of paragraphs.entries()) {
    const [first, last] = [cut[index - 1]?.at(0)?.kind, cut[index - 1]?.at(-1)?.kind];
    // Below text without a note the bracket may be that text's, cut off by a page break.
    if (first === 'note' || last === 'note' || last === 'heading') cut[index] = cutNoteAhead(words) ?? cut[index] ?? [];
  }
  const attached = attachedLines(paragraphs, cut);
  return paragraphs.map(({ words, line }, index) => {
    const runs = cut[index] ?? [];
    const stray = index > 0 && runs.every(isNote) && !attached.has(index);
    return { words, line, runs: stray ? [{ kind: 'sentence', words }] : runs };
  });
}

/** Cuts a paragraph, or what follows the heading in its paragraph. */
function cutText(words: string): ClauseRun[] {
  const dash = DASH_HEADING.exec(words)?.[0] ?? '';
  if (dash === '' || outermostBrackets(dash).some(({ start, end }) => RESPONSIBILITY.test(dash.slice(start, end))))
    return cutParagraph(words);
  return [{ kind: 'dash-heading', words: dash }, ...cutParagraph(words.slice(dash.length))];
}

/** Levels whose heading has its line to itself. */
const HEADINGS: readonly Level[] = ['volume', 'division', 'chapter', 'section', 'annex'];
/** 第三条【适用范围】: what a law calls its article. */
const ARTICLE_TITLE = /^【[^【】]{1,30}】[ \u3000]*/u;

function cutLabelled(
  paragraph: string,
  label: Label,
  { hasUnits, inArticle }: UnitSetting,
  below: readonly (readonly ClauseRun[])[],
): ClauseRun[] {
  if (HEADINGS.includes(label.level)) return [{ kind: 'heading', words: paragraph }];
  if (!inArticle) return cutHeaded(paragraph, label, hasUnits, below);
  const title = label.level === 'article' ? (ARTICLE_TITLE.exec(label.rest)?.[0] ?? '') : '';
  const length = labelLength(paragraph, label) + title.length;
  return [{ kind: 'heading', words: paragraph.slice(0, length) }, ...cutText(paragraph.slice(length))];
}

/**
 * Cuts a paragraph that begins with a label. Its first sentence is the heading, unless it is the item itself: too long
 * for a heading, or closed by a note. A note before the stop of the first sentence closes it only where what follows
 * ends in a note of its own; else it speaks for what follows as well, and stays in the heading, unread.
 */
function cutHeaded(
  paragraph: string,
  label: Label,
  hasUnits: boolean,
  below: readonly (readonly ClauseRun[])[],
): ClauseRun[] {
  const mark: ClauseRun = { kind: 'heading', words: paragraph.slice(0, labelLength(paragraph, label)) };
  const [first, ...rest] = cutParagraph(label.rest);
  if (first === undefined) return [mark];
  const next = rest.findIndex((run) => !isNote(run));
  const notes = next === -1 ? rest : rest.slice(0, next);
  const after = [...rest.slice(notes.length), ...below.flat()];
  // A part's heading without stop stays one whatever stands in it: its note speaks for the clauses.
  const ends = STOPPED.test(first.words);
  const mayBeItem = label.level !== 'part' || ends || STOPPED.test(notes.at(-1)?.words ?? '');
  const isClosed =
    notes.length > 0
      ? ends || after.at(-1)?.kind !== 'sentence'
      : after.length > 0 && [...rest, ...below.flat()].every(isNote);
  const isLong = [...first.words].length > LONGEST_HEADING;
  // Alone, with nothing that it could head, a sentence says all.
  const isAlone = !hasUnits && notes.length + after.length === 0 && /[。；！？，]$/u.test(first.words);
  if (isAlone || (mayBeItem && (isClosed || isLong))) return [mark, first, ...rest];
  const heading = [mark, first, ...notes].map(({ words }) => words).join('');
  const text = rest.slice(notes.length);
  const again = text[0]?.words.startsWith('——') ? cutText(paragraph.slice(heading.length)) : text;
  return [{ kind: 'heading', words: heading }, ...again];
}

/**
 * The paragraphs that are notes on lines of their own and whose duty can be told: they stand right below the only
 * paragraph since the heading, the last note or the last numbered item that has no note yet, or below another such line.
 */
function attachedLines(
  paragraphs: readonly ClauseParagraph[],
  cut: readonly (readonly ClauseRun[])[],
): ReadonlySet<number> {
  const attached = new Set<number>();
  let open = 0;
  for (const [index, { words }] of paragraphs.entries()) {
    const texts = (cut[index] ?? []).filter(({ kind }) => kind === 'sentence' || kind === 'note');
    const closes = texts.at(-1)?.kind === 'note';
    if (texts.length > 0 && texts.every(isNote)) {
      if (open === 1 || attached.has(index - 1)) attached.add(index);
      open = attached.has(index) ? 0 : open + 1;
    } else if (texts.length > 0) {
      const before = ITEM.test(words) || texts.some(isNote) ? 0 : open;
      const isAhead = texts[0]?.kind === 'note';
      open = closes || isAhead ? 0 : before + 1;
    }
  }
  return attached;
}

const isNote = (run: ClauseRun): run is NoteRun => run.kind === 'note';
