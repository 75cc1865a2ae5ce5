import type { Finding } from '#domain/verify/check.ts';
import type { Passage } from '#domain/verify/passage.ts';
import { piecesOf, wordsIn } from '#domain/verify/words.ts';
import { type Document, placeOfSpan } from './places.ts';
import type { Block, Piece } from './report.ts';

/** What to say of words that were not compared character by character. */
export const uncompared = '不同处太多，没有逐字比较；请分段核对。';

/** How many further places of the same words are named. */
const mostPlaces = 5;

/** Describes a passage: as quoted, with what the document has instead marked in place, and where it stands. */
export const describePassage = (passage: Passage, finding: Finding, document: Document): readonly Block[] => [
  { kind: 'compared', pieces: comparedPieces(passage, finding, document) },
  { kind: 'line', pieces: placePieces(passage, document) },
];

function comparedPieces(passage: Passage, { quoted }: Finding, { laidOut }: Document): readonly Piece[] {
  if (!passage.printed) return [{ kind: 'quoted', words: wordsIn(quoted, passage.quoted) }];
  return piecesOf(passage, quoted, laidOut.text).flatMap(({ kind, quoted, printed }): Piece[] => {
    if (kind === 'same') return [printed];
    const both = [
      { kind: 'quoted', words: quoted },
      { kind: 'printed', words: printed },
    ] as const;
    return both.filter(({ words }) => words !== '');
  });
}

function placePieces({ printed, also, coarse, inOrder }: Passage, document: Document): readonly Piece[] {
  if (!printed) return [coarse ? `这一段没有认出，${uncompared}` : '这一段不见于文件。'];
  const length = printed.to - printed.from;
  const others = also
    .slice(0, mostPlaces)
    .flatMap((at, index) => [
      index === 0 ? '；同样的字也在' : '、',
      placeOfSpan(document, { from: at, to: at + length }),
    ]);
  return [
    '见',
    placeOfSpan(document, printed),
    ...others,
    also.length > mostPlaces ? `等，共${also.length + 1}处` : '',
    inOrder ? '' : '。在文件中，它在引文的前一段之前',
    coarse ? `。其中${uncompared}` : '。',
  ].filter((piece) => piece !== '');
}
