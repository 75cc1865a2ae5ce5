import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { type RowsLeftOut, shortenTables } from './long-tables.ts';
import { refuse } from './refuse.ts';

/** A tilde means “to” in figures, 10%~20%, so that one alone strikes nothing out. */
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(keepAddresses);

/** Leaves out what looks for addresses in running text: they are words as they stand, and of a long table it takes a third of the time. */
function keepAddresses(this: Processor): void {
  const extensions = this.data('fromMarkdownExtensions') ?? [];
  this.data(
    'fromMarkdownExtensions',
    extensions.flat().map(({ transforms: _, ...extension }) => extension),
  );
}

export type Root = ReturnType<typeof parser.parse>;
export type Nodes = Root | Root['children'][number];
export type Table = Extract<Nodes, { type: 'table' }>;

/** A text of Markdown, parsed. */
export interface ParsedMarkdown {
  readonly root: Root;
  /** What the places in it are places of. */
  readonly body: string;
  /** What stands in it only as blank lines. */
  readonly leftOut: readonly RowsLeftOut[];
}

/** Parses a text with most rows of its long tables left out. */
export function parseMarkdown(text: string, file: string): ParsedMarkdown {
  const { short, leftOut } = shortenTables(text);
  const root = parseWhole(short, file);
  const tables = new Set(root.children.map(({ type, position }) => type === 'table' && position?.start.line));
  if (leftOut.every(({ line }) => tables.has(line))) return { root, body: short, leftOut };
  return { root: parseWhole(text, file), body: text, leftOut: [] };
}

/** Parses all of a text. */
export function parseWhole(body: string, file: string): Root {
  try {
    return parser.parse(body);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    refuse(file, 'the Markdown is nested too deep', 'Save the text without markup and import that.');
  }
}
