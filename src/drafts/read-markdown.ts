import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);

type Root = ReturnType<typeof parser.parse>;
type Nodes = Root | Root['children'][number];

/** The words of a text in Markdown without its signs, a line for each paragraph, item and cell. */
export const readMarkdown = (text: string): string =>
  linesOf(parser.parse(text))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

function linesOf(node: Nodes): readonly string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return [wordsOf(node)];
    case 'code':
      return [node.value];
    case 'html':
      return [withoutTags(node.value)];
    default:
      return 'children' in node ? node.children.flatMap(linesOf) : [];
  }
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return withoutTags(node.value);
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

const withoutTags = (html: string): string => html.replace(/<[^>]*>/gu, '');
