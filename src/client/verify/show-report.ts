import { element } from '#client/element.ts';
import type { Block, Description, Piece } from '#reports/report.ts';

/** Makes the elements that show a report; `root` is the address of the site's root. */
export const showReport = ({ heading, wrong, blocks }: Description, root: string): readonly HTMLElement[] => [
  element('h3', { class: wrong === true && 'wrong' }, heading),
  ...showBlocks(blocks, root),
];

/** Makes the elements that show what a report goes on to say. */
export const showBlocks = (blocks: readonly Block[], root: string): readonly HTMLElement[] =>
  blocks.map((block) => showBlock(block, root));

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
