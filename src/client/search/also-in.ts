import { address } from '#client/address.ts';
import { element } from '#client/element.ts';
import { editionOfPath } from '#domain/search/edition-of-path.ts';
import type { LibraryCatalogue } from './catalogue.ts';

/** The editions that some paths lead into, each once by its first path, with their names. */
function editionsOf(paths: readonly string[], { editions }: LibraryCatalogue) {
  const firsts = Map.groupBy(paths, (path) => editionOfPath(path, editions));
  return Array.from(firsts, ([edition, [path = '']]) => ({ name: edition?.name ?? '', path }));
}

/** In which older editions the same words are, each a link: 也见于2023年指引、2022年指引. Nothing where in none. */
export function alsoIn(paths: readonly string[], catalogue: LibraryCatalogue): readonly HTMLElement[] {
  const found = editionsOf(paths, catalogue);
  // The mark stays with the link before it, so that it begins no line.
  const listed = found.map(({ name, path }, index) =>
    element('span', {}, element('a', { href: address(path) }, name), index < found.length - 1 ? '、' : ''),
  );
  return found.length > 0 ? [element('small', { class: 'hit-also' }, '也见于', ...listed)] : [];
}

/** The same in words alone, for what is itself a link; empty where in none. */
export function alsoInWords(paths: readonly string[], catalogue: LibraryCatalogue): string {
  const names = editionsOf(paths, catalogue).map(({ name }) => name);
  return names.length > 0 ? `也见于${names.join('、')}` : '';
}
