import { splitId } from '#domain/paths.ts';
import type { CitedEdition, Place } from './cited-edition.ts';
import type { SentenceRange } from './fragment.ts';

/**
 * The place of a unit, a duty or of sentences: 三（四）第2句, 三（四）第2—5、7句, 三（四）第8句至三（五）第2句.
 *
 * @param cited The id of a unit or duty, or ranges of whole sentence ids in document order.
 */
export function placeOfCited(edition: CitedEdition, cited: string | readonly SentenceRange[]): Place {
  if (typeof cited === 'string') return placeById(edition, cited);
  return { short: joinRanges(edition, cited, 'short'), formal: joinRanges(edition, cited, 'formal') };
}

function joinRanges(edition: CitedEdition, ranges: readonly SentenceRange[], form: keyof Place): string {
  const pieces: { unit: string; text: string }[] = [];
  for (const { from, to } of ranges) {
    const first = splitId(from);
    const last = splitId(to);
    if (first.unit !== last.unit) {
      const ends = [first, last].map((end) => `${placeById(edition, end.unit)[form]}第${numberOf(end)}句`);
      pieces.push({ unit: '', text: ends.join('至') });
      continue;
    }
    const numbers = from === to ? numberOf(first) : `${numberOf(first)}—${numberOf(last)}`;
    const open = pieces.at(-1);
    if (open?.unit === first.unit) open.text += `、${numbers}`;
    else pieces.push({ unit: first.unit, text: numbers });
  }
  return pieces
    .map(({ unit, text }) => (unit === '' ? text : `${placeById(edition, unit)[form]}第${text}句`))
    .join('、');
}

const numberOf = ({ fragment }: { fragment: string }): string => fragment.slice(1);

function placeById(edition: CitedEdition, id: string): Place {
  const place = edition.places[id];
  if (!place) throw new Error(`Edition ${edition.slug} has no place with the id "${id}".`);
  return place;
}
