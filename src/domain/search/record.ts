/** What search can find, in the order in which the kinds are offered. */
export const kinds = ['task', 'unassigned', 'heading', 'opening', 'department', 'target', 'term'] as const;
export type Kind = (typeof kinds)[number];

/** One thing that search finds and lists: a duty, a heading, a department … */
export interface SearchRecord {
  readonly kind: Kind;
  /** The slug of its edition, where several are held and it is of one. */
  readonly edition?: string;
  /** Where it leads, below the site's root. */
  readonly path: string;
  /** Where it stands, 三（四）; empty for what stands outside the document. */
  readonly place: string;
  /** What it is called there: the title of its clause, a department's name. */
  readonly title: string;
  /** Ids of the departments that answer for it, in the note's order. */
  readonly departments: readonly string[];
  /** Id of its part, or null. */
  readonly part: string | null;
  /** Ids of the targets it is tied to. */
  readonly targets: readonly string[];
  /** Its words. */
  readonly blocks: readonly Block[];
}

/** A piece of a record's words that is shown and linked on its own. */
export interface Block {
  /** `editor` is what the site adds, 编者注; everything else is the document's or a name. */
  readonly kind: 'sentence' | 'note' | 'line' | 'editor';
  /** A sentence's number in its clause, or null. */
  readonly number: number | null;
  readonly path: string;
  readonly words: string;
  /** Whether the words run on from the block before, so that a match may cross from it into this one. */
  readonly runsOn: boolean;
  /** Ids of the targets that a sentence is tied to, where they are not those of its record. */
  readonly targets?: readonly string[];
}

/** Stands between blocks that do not run on: white space, which no term holds. */
const textBreak = '\n';

/** The record's words in one string, with a break wherever they do not run on. */
export const wordsOf = ({ blocks }: Pick<SearchRecord, 'blocks'>): string =>
  blocks.map((block, index) => (index > 0 && !block.runsOn ? textBreak : '') + block.words).join('');
