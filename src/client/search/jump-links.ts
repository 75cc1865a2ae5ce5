import { address } from '#client/address.ts';
import { element } from '#client/element.ts';
import { firstMeant, jumps } from '#domain/search/jump.ts';
import type { Ready } from './ready.ts';

/** What a query leads to at once. */
export interface JumpLinks {
  /** The places that it names, each a link that leads there, and says its year where several editions are held. */
  readonly links: readonly HTMLAnchorElement[];
  /** The one that Enter follows, if any. */
  readonly meant: HTMLAnchorElement | undefined;
}

/** Makes the links to the places that a query names. */
export async function jumpLinks(query: string, { catalogue, editionsMeant }: Ready): Promise<JumpLinks> {
  const found = jumps(query, await editionsMeant(query));
  const links = found.map(({ edition, path, place, title }) => {
    const year = /\d{4}$/u.exec(edition)?.[0] ?? edition;
    const said = catalogue.held > 1 && !place.includes(year) ? `${year}年${place}` : place;
    return element(
      'a',
      { class: 'jump', href: address(path) },
      element('span', {}, '前往'),
      element('b', {}, said),
      title,
    );
  });
  const first = firstMeant(found);
  return { links, meant: first ? links[found.indexOf(first)] : undefined };
}
