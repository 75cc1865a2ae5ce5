import { address } from '#client/address.ts';
import { element } from '#client/element.ts';
import { jumps } from '#domain/search/jump.ts';
import type { Ready } from './ready.ts';

/** The places that a query names, each a link that leads there. */
export const jumpLinks = (query: string, { catalogue }: Ready): readonly HTMLAnchorElement[] =>
  jumps(query, catalogue.editions).map(({ path, place, title }) =>
    element('a', { class: 'jump', href: address(path) }, element('span', {}, '前往'), element('b', {}, place), title),
  );
