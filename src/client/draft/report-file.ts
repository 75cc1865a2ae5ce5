/** Writes the report on a draft as a Word document. Loaded when a reader first asks for one. */
import { address } from '#client/address.ts';
import { type MarkedDraft, type MarkedRun, markedDocxOf } from '#exports/marked-docx.ts';
import type { Block, Piece } from '../verify/report.ts';
import type { DraftReport } from './draft-report.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The report as a file. */
export async function reportFile(report: DraftReport, name: string): Promise<File> {
  const locate = (path: string): string => new URL(address(path), location.origin).href;
  const content = await markedDocxOf(markedDraft(report, locate));
  return new File([content], `${name.replace(/\.[^.]*$/u, '')}·核对.docx`, { type });
}

const markedDraft = ({ text, summary, entries }: DraftReport, locate: (path: string) => string): MarkedDraft => ({
  title: '文稿核对报告',
  about: [summary.join('')],
  text,
  notes: entries.map(({ at, tone, label, words, heading, blocks }) => ({
    at,
    tone,
    label,
    words,
    lines: [[{ kind: 'plain', words: heading }], ...blocks.flatMap((block) => linesOf(block, locate))],
  })),
});

function linesOf(block: Block, locate: (path: string) => string): readonly (readonly MarkedRun[])[] {
  const runs = (pieces: readonly Piece[]) => pieces.map((piece) => runOf(piece, locate));
  if (block.kind === 'title') return [[{ kind: 'plain', words: block.words }]];
  return 'items' in block ? block.items.map(runs) : [runs(block.pieces)];
}

function runOf(piece: Piece, locate: (path: string) => string): MarkedRun {
  if (typeof piece === 'string') return { kind: 'plain', words: piece };
  if (piece.kind === 'place') return { kind: 'link', words: piece.words, link: locate(piece.path) };
  return { kind: piece.kind === 'quoted' ? 'deleted' : 'inserted', words: piece.words };
}
