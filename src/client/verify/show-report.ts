import { element } from '#client/element.ts';
import type { Block, Piece, Report } from './report.ts';

/** Makes the elements that show a report; `root` is the address of the site's root. */
export const showReport = ({ heading, wrong, blocks }: Report, root: string): readonly HTMLElement[] => [
  element('h3', { class: wrong === true && 'wrong' }, heading),
  ...blocks.map((block) => showBlock(block, root)),
];

function showBlock(block: Block, root: string): HTMLElement {
  const show = (pieces: readonly Piece[]) => pieces.map((piece) => showPiece(piece, root));
  switch (block.kind) {
    case 'title':
      return element('h4', { class: block.wrong && 'wrong' }, block.words);
    case 'list':
      return element('ul', {}, ...block.items.map((item) => element('li', {}, ...show(item))));
    case 'numbered':
      return element('ol', {}, ...block.items.map((item) => element('li', {}, ...show(item))));
    default:
      return element('p', { class: block.kind !== 'line' && block.kind }, ...show(block.pieces));
  }
}

function showPiece(piece: Piece, root: string): Node | string {
  if (typeof piece === 'string') return piece;
  switch (piece.kind) {
    case 'quoted':
      return element('del', {}, piece.words);
    case 'printed':
      return element('ins', {}, piece.words);
    case 'place':
      return element('a', { class: 'link', href: root + piece.path }, piece.words);
  }
}
