import { splitId } from '#domain/paths.ts';
import type { CitedEdition, Place } from './cited-edition.ts';
import type { Run } from './passage.ts';

/**
 * The place of a unit, a duty or of sentences: 三（四）第2句, 三（四）第2—5、7句, 三（四）第8句至三（五）第2句.
 *
 * @param cited The id of a unit or duty, or runs of whole sentence ids in document order.
 */
export function placeOfCited(frame: CitedEdition, cited: string | readonly Run[]): Place {
  if (typeof cited === 'string') return placeById(frame, cited);
  return { short: joinRuns(frame, cited, 'short'), formal: joinRuns(frame, cited, 'formal') };
}

function joinRuns(frame: CitedEdition, runs: readonly Run[], form: keyof Place): string {
  const pieces: { unit: string; text: string }[] = [];
  for (const { from, to } of runs) {
    const first = splitId(from);
    const last = splitId(to);
    if (first.unit !== last.unit) {
      const ends = [first, last].map((end) => `${placeById(frame, end.unit)[form]}第${numberOf(end)}句`);
      pieces.push({ unit: '', text: ends.join('至') });
      continue;
    }
    const numbers = from === to ? numberOf(first) : `${numberOf(first)}—${numberOf(last)}`;
    const open = pieces.at(-1);
    if (open?.unit === first.unit) open.text += `、${numbers}`;
    else pieces.push({ unit: first.unit, text: numbers });
  }
  return pieces.map(({ unit, text }) => (unit === '' ? text : `${placeById(frame, unit)[form]}第${text}句`)).join('、');
}

const numberOf = ({ fragment }: { fragment: string }): string => fragment.slice(1);

function placeById(frame: CitedEdition, id: string): Place {
  const place = frame.places[id];
  if (!place) throw new Error(`Edition ${frame.edition} has no place with the id "${id}".`);
  return place;
}
