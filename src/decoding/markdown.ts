import { isWrittenDate } from '#domain/document/written-date.ts';
import type { Decoding } from '#domain/model/reception.ts';
import { decodeBytes } from './encodings.ts';
import { htmlFragment } from './html.ts';
import { joinWords } from './join-words.ts';
import { type Nodes, type ParsedMarkdown, parseMarkdown, parseWhole, type Table } from './markdown-parser.ts';
import { lineAt, refuse } from './refuse.ts';
import { Tally } from './tally.ts';

/** Front matter of YAML or TOML, which is said of the text and is none of its words. */
const FRONT = /^(---|\+\+\+)\r?\n[\s\S]*?\r?\n\1[ \t]*(?:\r?\n|$)/u;

/** Decodes Markdown to plain lines: a paragraph, heading, item or row of a table each one. */
export function decodeMarkdown(bytes: Uint8Array, file: string): { text: string; decoding: Decoding } {
  const { text, encoding, guessed } = decodeBytes(bytes, file);
  const tally = new Tally();
  const marked = text.replace(/^\ufeff/u, '');
  const front = FRONT.exec(marked)?.[0] ?? '';
  if (front !== '') tally.drop('front-matter', front);
  const { root, body, leftOut } = parseMarkdown(marked.slice(front.length), file);
  const lines = layOut(root, { body, file, tally, firstLine: lineAt(marked, front.length), leftOut });
  const decoding: Decoding = { form: 'markdown', encoding, guessed, ...tally.result };
  return { text: lines.map((line) => `${line}\n`).join(''), decoding };
}

interface Context extends Omit<ParsedMarkdown, 'root'> {
  readonly file: string;
  readonly tally: Tally;
  readonly firstLine: number;
}

/** The lines of a node and of all below it. */
function layOut(node: Nodes, context: Context): string[] {
  const { tally } = context;
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'footnoteDefinition':
      if (node.type === 'blockquote') tally.drop('markup', '>');
      if (node.type === 'footnoteDefinition') {
        tally.drop('footnote', node.children.flatMap((child) => layOut(child, context)).join(' '));
        return [];
      }
      return node.children.flatMap((child) => layOut(child, context));
    case 'heading':
      tally.drop('markup', '#'.repeat(node.depth));
      return inline(node.children, context);
    case 'paragraph':
      return inline(node.children, context);
    case 'list':
      return node.children.flatMap((item, index) => {
        const lines = item.children.flatMap((child) => layOut(child, context));
        return numbered(
          lines,
          node.ordered ? (node.start ?? 1) + index : null,
          item.position?.start.offset ?? 0,
          context,
        );
      });
    case 'table':
      tally.change('table');
      return [...rowsOf(node, context), ...rowsLeftOut(node, context)];
    case 'code':
      tally.drop('markup', '```');
      return node.value.split('\n').filter((line) => line.trim() !== '');
    case 'html':
      return htmlFragment(node.value, context.file, tally);
    case 'thematicBreak':
      tally.drop('markup', '---');
      return [];
    case 'definition':
      tally.drop('link', `${node.label ?? node.identifier} ${node.url}`);
      return [];
    default:
      return inline([node], context);
  }
}

const rowsOf = ({ children }: Table, context: Context): string[] =>
  children.map((row) =>
    row.children
      .map((cell) => inline(cell.children, context).join(' '))
      .join('\t')
      .trimEnd(),
  );

/** The rows of a long table that its text lacks. */
function rowsLeftOut(table: Table, context: Context): string[] {
  const runs = context.leftOut.find(({ line }) => line === table.position?.start.line)?.runs ?? [];
  return runs.flatMap((run) => {
    if ('cells' in run) return run.cells.map((cells) => cells.join('\t').trimEnd());
    const [piece] = parseWhole(run.text, context.file).children;
    if (piece?.type !== 'table') throw new Error('The rows of a table are none without those above them.');
    const inPiece = { ...context, body: run.text, firstLine: context.firstLine + run.above };
    return rowsOf({ ...piece, children: piece.children.slice(1) }, inPiece);
  });
}

/** An item's lines, the first with its number, 03. as it is written, or without its bullet. */
function numbered(lines: string[], number: number | null, offset: number, { body, tally }: Context): string[] {
  const [first = '', ...rest] = lines;
  const [, written = '', end = ''] = /^(\d+)([.)])/u.exec(body.slice(offset, offset + 12)) ?? [];
  if (number === null) {
    tally.drop('bullet', body.slice(offset, offset + 1));
    return lines;
  }
  if (Number(written) === number) return [`${written}${end} ${first}`.trimEnd(), ...rest];
  // A program counts on, whatever numbers the file has after the first.
  tally.change('numbering', `${written}${end}→${number}${end}`);
  return [`${number}${end} ${first}`.trimEnd(), ...rest];
}

/** What stands in a line: its words, with a further line for each break. */
function inline(nodes: readonly Nodes[], context: Context): string[] {
  let line = '';
  const lines: string[] = [];
  const { tally, file, firstLine } = context;
  const take = (node: Nodes): void => {
    if (node.type === 'delete')
      refuse(file, 'words are struck out', 'Take the words out of the file, or what strikes them.', {
        line: firstLine - 1 + (node.position?.start.line ?? 1),
      });
    switch (node.type) {
      case 'text':
        for (const [index, words] of node.value.split('\n').entries()) {
          // A date on a line of its own signs the document.
          if (index > 0 && isWrittenDate(words.trim())) {
            lines.push(line);
            line = words;
          } else line = joinWords(line, index > 0 ? `\n${words}` : words);
        }
        return;
      case 'inlineCode':
        tally.drop('markup', '`');
        line += node.value;
        return;
      case 'break':
        lines.push(line);
        line = '';
        return;
      case 'image':
      case 'imageReference':
        tally.drop('picture', node.alt ?? '');
        return;
      case 'html':
        if (/^<br\b/iu.test(node.value)) {
          lines.push(line);
          line = '';
        } else tally.drop('markup', node.value);
        return;
      case 'emphasis':
      case 'strong':
        tally.drop('markup', node.type === 'strong' ? '**' : '*');
        break;
      case 'link':
        if (node.url !== '') tally.drop('link', node.url);
        break;
      case 'footnoteReference':
        tally.drop('footnote', `[^${node.label ?? node.identifier}]`);
        return;
    }
    if ('children' in node) for (const child of node.children) take(child);
  };
  for (const node of nodes) take(node);
  return [...lines, line].map((one) => one.trim()).filter((one) => one !== '');
}
