import { Covered } from '../verify/covered.ts';
import type { Span } from '../verify/elisions.ts';
import { isWorthJudging } from '../verify/judge.ts';
import type { DraftQuotation } from './judged-draft.ts';
import type { WrittenQuotation } from './parts-of-draft.ts';
import { leastAgreeing } from './unmarked-passages.ts';
import { lettersIn } from './unmarked-quotations.ts';

interface Judged {
  readonly written: WrittenQuotation;
  readonly quotation: DraftQuotation;
}

/**
 * Of what stands behind places and colons keeps what is a document's: such a line is a quotation where a document has it, or
 * what of it a document has. Words without marks that reach beyond such a line are judged as far as they do.
 */
export function withoutOwnWords(
  text: string,
  judged: readonly Judged[],
  judge: (written: WrittenQuotation) => Judged,
): readonly Judged[] {
  const others = judged.filter(({ written }) => written.by !== 'colon');
  const lines = judged.filter(({ written, quotation }) => written.by === 'colon' && isFound(quotation));
  const inLines = new Covered(lines.map(({ written }) => written.at));
  const beyond = others.flatMap((one): readonly Judged[] => {
    const { at, by } = one.written;
    const left = inLines.outside(at);
    if (left.length === 1 && left[0]?.from === at.from && left[0].to === at.to) return [one];
    if (by !== 'words' && by !== 'beyond') return inLines.holds(at) ? [] : [one];
    return left.map((span) => judge(cutTo(text, one.written, span))).filter(isDocuments);
  });
  return [...lines, ...beyond].sort((a, b) => a.written.at.from - b.written.at.from);
}

const isFound = ({ finding }: DraftQuotation): boolean =>
  finding?.verdict === 'verbatim' || finding?.verdict === 'differs';

/** Whether what is left of words without marks is still enough to be a document's. */
const isDocuments = ({ written, quotation: { verdict } }: Judged): boolean =>
  verdict === 'verbatim'
    ? isWorthJudging({ words: written.words, place: null })
    : verdict !== 'absent' && lettersIn(written.words) >= leastAgreeing;

/** A piece of a quotation without the white space around it; the place is named for its beginning. */
function cutTo(text: string, written: WrittenQuotation, { from, to }: Span): WrittenQuotation {
  const piece = text.slice(from, to);
  const words = piece.trim();
  const start = from + piece.length - piece.trimStart().length;
  return {
    ...written,
    at: { from: start, to: start + words.length },
    words,
    place: start === written.at.from ? written.place : null,
  };
}
