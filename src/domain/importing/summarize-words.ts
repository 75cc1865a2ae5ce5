import type { Edit, EditRule } from '#domain/model/source.ts';
import { parseParagraphs } from '../document/escaping.ts';
import { mendText, withoutSpace } from '../document/mend.ts';
import type { Imported } from './import.ts';
import { countPoints } from './lines.ts';

/** What became of the words of a text on their way into files, in code points without white space. */
export interface WordCount {
  readonly received: number;
  /** Taken away with lines that are not the document's. */
  readonly dropped: number;
  /** What all other edits take away and put there. */
  readonly removed: number;
  readonly added: number;
  /** In the files. */
  readonly held: number;
  /** Whether the files hold, one by one, the characters of the text with its edits made. */
  readonly agrees: boolean;
}

/** How often a rule changed the text, and its first change. */
export interface EditCount {
  readonly rule: EditRule;
  readonly times: number;
  /** Line of the text as received, from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Counts the words of a text and those of the files made of it, and compares them. */
export function countWords({
  source,
  edits,
  files,
  dropped,
}: Pick<Imported, 'source' | 'edits' | 'files' | 'dropped'>): WordCount {
  const lines = new Set(dropped.map(({ offset }) => offset));
  const [page, others] = [true, false].map((ofPage) => edits.filter(({ offset }) => lines.has(offset) === ofPage));
  const count = (some: readonly Edit[] | undefined, side: 'before' | 'after'): number =>
    (some ?? []).reduce((sum, edit) => sum + countPoints(bare(edit[side])), 0);
  const held = [...files].filter(([name]) => name.endsWith('.mdx')).map(([, text]) => bare(wordsOf(text)));
  const mended = mendText(source, edits);
  return {
    received: countPoints(bare(source)),
    dropped: count(page, 'before'),
    removed: count(others, 'before'),
    added: count(edits, 'after'),
    held: countPoints(held.join('')),
    agrees: mended.faults.length === 0 && withoutSpace(mended).points.join('') === held.join(''),
  };
}

/** The rules that changed the text, those that did it most first. */
export function countEdits({ source, edits }: Pick<Imported, 'source' | 'edits'>): EditCount[] {
  const points = [...source];
  return [...Map.groupBy(edits, ({ rule }) => rule)]
    .map(([rule, some]) => ({ rule, times: some.length, ...firstOf(some, points) }))
    .sort((a, b) => b.times - a.times);
}

function firstOf([first]: readonly Edit[], points: readonly string[]): Pick<EditCount, 'line' | 'before' | 'after'> {
  const { offset = 0, before = '', after = '' } = first ?? {};
  const line = points
    .slice(0, offset)
    .join('')
    .split(/\r\n|[\n\r]/u).length;
  return { line, before, after };
}

const wordsOf = (text: string): string =>
  parseParagraphs(text)
    .map(({ words }) => words)
    .join('');

const bare = (words: string): string => words.replace(/\s/gu, '');
