import { address } from '#client/address.ts';
import { element } from '#client/element.ts';
import { placeWithYear } from '#domain/search/place-with-year.ts';
import type { Result } from '#domain/search/search.ts';
import { alsoInWords } from './also-in.ts';
import type { LibraryCatalogue } from './catalogue.ts';
import { departmentsOf } from './department-token.ts';
import { kindLabels } from './labels.ts';
import { marked } from './marked.ts';
import { shownOf } from './shown.ts';

/** How many characters of a sentence stand before its first mark at most. */
const lead = 16;

/** A result in few lines, linked to its first marked words: where, who, the words. */
export function resultOption(result: Result, catalogue: LibraryCatalogue): HTMLAnchorElement {
  const { record } = result;
  const [first, ...others] = shownOf(result);
  const who =
    departmentsOf(record, catalogue)
      .map(({ token }) => token)
      .join('、') || kindLabels[record.kind];
  const sentences = others.filter(({ kind }) => kind === 'sentence').length;
  const also = alsoInWords(first?.also ?? [], catalogue);
  const start = first?.marks[0]?.[0] ?? 0;
  return element(
    'a',
    { class: 'option', href: address(first?.path ?? record.path) },
    element(
      'span',
      { class: 'hit-at' },
      element('b', {}, placeWithYear(record.path, record.place, catalogue)),
      record.title,
    ),
    element('span', { class: 'hit-by' }, who),
    element(
      'span',
      { class: 'hit-words' },
      first ? marked(first.words, first.marks, start > lead * 2 ? start - lead : 0) : '',
      sentences > 0 ? element('small', {}, `另${sentences}句`) : '',
    ),
    also && element('small', { class: 'hit-also' }, also),
  );
}
