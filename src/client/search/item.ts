import { address } from '#client/address.ts';
import { element } from '#client/element.ts';
import { departmentPath } from '#domain/paths.ts';
import { placeWithYear } from '#domain/search/place-with-year.ts';
import type { Result } from '#domain/search/search.ts';
import { alsoIn } from './also-in.ts';
import type { LibraryCatalogue } from './catalogue.ts';
import { departmentsOf } from './department-token.ts';
import { kindLabels } from './labels.ts';
import { marked } from './marked.ts';
import { type Shown, shownOf } from './shown.ts';

/** A result in full: where it stands and who answers for it, then its sentences, each with its number for a link. */
export function resultItem(result: Result, catalogue: LibraryCatalogue): HTMLLIElement {
  const { record } = result;
  const shown = shownOf(result);
  // A heading is called by its words, a department or term by its name, which is marked where it holds a mark.
  const title = shown.find(({ kind, words }) => kind === 'line' && (words === record.title || record.title === ''));
  const blocks = shown.filter((block) => block !== title);
  return element(
    'li',
    {},
    element(
      'h2',
      {},
      element(
        'a',
        { href: address(record.path) },
        element('b', {}, placeWithYear(record.path, record.place, catalogue)),
        title ? marked(title.words, title.marks) : record.title,
      ),
      whoElement(result, catalogue),
    ),
    ...blocks.map((block) => blockElement(block, record.place, catalogue)),
  );
}

function whoElement({ record }: Result, catalogue: LibraryCatalogue): HTMLElement {
  if (record.departments.length === 0) return element('span', { class: 'hit-by' }, kindLabels[record.kind]);
  const links = departmentsOf(record, catalogue).map(({ id, token }) =>
    element('a', { href: address(departmentPath(id)) }, token),
  );
  return element('span', { class: 'hit-by' }, ...links.flatMap((link, index) => (index > 0 ? ['、', link] : [link])));
}

function blockElement(
  { kind, number, path, words, marks, also }: Shown,
  place: string,
  catalogue: LibraryCatalogue,
): HTMLElement {
  if (kind === 'editor') return element('p', { class: 'hit-editor' }, '编者注：', marked(words, marks));
  const text = element('span', { class: 'hit-words' }, marked(words, marks), ...alsoIn(also, catalogue));
  if (number === null) return element('p', { class: 'hit-line' }, text);
  const link = element('a', { href: address(path), 'aria-label': `${place}第${number}句` }, String(number));
  return element('p', { class: 'hit-sentence' }, link, text);
}
