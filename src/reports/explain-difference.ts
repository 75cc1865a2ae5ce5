import type { Finding } from '#domain/verify/check.ts';
import type { Difference } from '#domain/verify/differences.ts';
import type { Span } from '#domain/verify/elisions.ts';
import { indexOfWords } from '#domain/verify/index-of-words.ts';
import { whereIs, wordsIn } from '#domain/verify/words.ts';
import { type Document, placeOfSpan, shortened } from './places.ts';
import type { Piece } from './report.ts';

/** Added words of this length are looked for elsewhere in the document. */
const worthLookingFor = 8;

/** Says of one difference what the quotation has, what the document has, and where. */
export function explainDifference(difference: Difference, finding: Finding, document: Document): readonly Piece[] {
  const { laidOut } = document;
  const quoted = shortened(wordsIn(finding.quoted, difference.quoted));
  const printed = shortened(wordsIn(laidOut.text, difference.printed));
  const { nth } = whereIs(laidOut, difference);
  const from = Math.min(difference.printed.from, laidOut.text.codes.length - 1);
  const there = placeOfSpan(document, { from, to: from + 1 });
  switch (difference.kind) {
    case 'changed':
      return [`引文${ordinal(difference.quoted)}${quoted}，文件作${printed}：`, there, `第${nth}字`];
    case 'dropped': {
      const before = difference.quoted.from === 0 ? '引文开头' : `引文第${difference.quoted.from}字之后`;
      return [`${before}缺${printed}：`, there, `第${nth}字起`];
    }
    case 'added':
      return [
        `引文${ordinal(difference.quoted)}${quoted}，文件此处没有：`,
        there,
        `第${nth}字之前`,
        ...findElsewhere(difference.quoted, finding, document),
      ];
  }
}

/** Where added words of some length do stand. */
function findElsewhere({ from, to }: Span, finding: Finding, document: Document): readonly Piece[] {
  if (to - from < worthLookingFor) return [];
  const at = indexOfWords(document.laidOut.text.codes, finding.quoted.codes.subarray(from, to));
  return at < 0 ? [] : ['；这些字在', placeOfSpan(document, { from: at, to: at + to - from })];
}

const ordinal = ({ from, to }: Span): string => (to - from > 1 ? `第${from + 1}—${to}字` : `第${from + 1}字`);
