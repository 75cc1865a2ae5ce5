/** What became of the sentences in which a quotation stands, in the edition beside; the comparison of both is fetched then. */
import { address } from '#client/address.ts';
import { type DifferenceAcross, differenceAcross, type PublishedComparison } from '#domain/lineage/across.ts';
import type { Stretch } from '#domain/lineage/difference.ts';
import { compareDataPath, inClausePath } from '#domain/paths.ts';
import type { CheckedDocument } from '#domain/verify/checked-document.ts';
import type { Block, Piece } from '#reports/report.ts';
import type { CheckedEdition, Trace } from './check-every-edition.ts';

/**
 * Traces sentences by the comparison of two editions, its editors' corrections included.
 *
 * @param documentOf the words of an edition, by its slug
 */
export const tracer =
  (documentOf: (slug: string) => Promise<CheckedDocument>): Trace =>
  async (sentences, from, to) => {
    const isLater = yearOf(to) > yearOf(from);
    const [later, earlier] = isLater ? [to, from] : [from, to];
    if (seriesOf(later) !== seriesOf(earlier)) return null;
    try {
      const path = address(compareDataPath(later.slug, earlier.slug, 'json'));
      const [comparison, own, other] = await Promise.all([
        fetchComparison(path),
        documentOf(from.slug),
        documentOf(to.slug),
      ]);
      const wordsOf = (id: string): string =>
        own.runs.find((run) => run.kind === 'sentence' && run.id === id)?.words ?? '';
      const difference = differenceAcross(sentences, isLater ? 'before' : 'after', comparison, wordsOf);
      return difference && describeTrace(difference, from, to, other);
    } catch {
      // What the edition beside has is then found by its words.
      return null;
    }
  };

async function fetchComparison(path: string): Promise<PublishedComparison> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
  return answer.json();
}

const yearOf = ({ slug }: CheckedEdition): number => Number(slug.slice(-4));
const seriesOf = ({ slug }: CheckedEdition): string => slug.slice(0, -4);

/** Says what the other edition has in place of sentences of one. */
export function describeTrace(
  { ids, stretches, reasons }: DifferenceAcross,
  from: CheckedEdition,
  to: CheckedEdition,
  { runs }: CheckedDocument,
): readonly Block[] {
  const isLater = yearOf(to) > yearOf(from);
  const why = `本站逐句比对${reasons.map((reason) => `；编者：${reason}`).join('')}。`;
  if (ids.length === 0)
    return [
      { kind: 'title', words: `${to.name}${isLater ? '删去了' : '还没有'}这句话。`, wrong: false },
      { kind: 'hint', pieces: [why] },
    ];
  const places = ids.flatMap((id, index): readonly Piece[] => {
    const run = runs.find((one) => one.kind === 'sentence' && one.id === id);
    const place = { kind: 'place' as const, words: run?.place ?? id, path: inClausePath(to.slug, id) };
    return index === 0 ? [place] : ['、', place];
  });
  return [
    { kind: 'title', words: `${to.name}${isLater ? '改为' : '原作'}：`, wrong: false },
    { kind: 'compared', pieces: stretches.map(pieceOf) },
    { kind: 'line', pieces: ['见', ...places, `。${why}`] },
    {
      kind: 'hint',
      pieces: [
        { kind: 'quoted', words: '划去' },
        `的是${from.name}的字，`,
        { kind: 'printed', words: '加线' },
        `的是${to.name}的字。`,
      ],
    },
  ];
}

function pieceOf({ kind, words }: Stretch): Piece {
  if (kind === 'same') return words;
  return { kind: kind === 'removed' ? 'quoted' : 'printed', words };
}
