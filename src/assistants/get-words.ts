import { addressWithWords } from '#domain/citation/cited.ts';
import { type Jump, jumps } from '#domain/search/jump.ts';
import { titleOf } from './answered.ts';
import type { Library } from './library.ts';

/** Gives the words at every place that a reference may mean: one, or several where it is ambiguous. */
export async function getWords(library: Library, reference: string) {
  const places = jumps(reference, library.catalogue.editions);
  if (places.length === 0)
    return { reference, standing: '未核对', reason: '认不出这个位置，或没有这一处。', places: [] };
  const found = await Promise.all(places.map((place) => wordsAt(place, library)));
  const several = '这个写法可指几处，请看清是哪一处。';
  return { reference, standing: '已找到', ...(found.length > 1 && { reason: several }), places: found };
}

async function wordsAt({ edition, path, place, title }: Jump, library: Library) {
  const [, unit = '', , sentence = ''] = /^[^/]+\/(?:([^/#]+)\/)?(#(s\d+))?/u.exec(path) ?? [];
  const document = await library.document(edition);
  if (unit === '') {
    const units = library.catalogue.editions.find(({ slug }) => slug === edition)?.units ?? [];
    return {
      id: edition,
      document: titleOf(document),
      issuer: document.issuer,
      signed: document.signed,
      address: document.url,
      units: units.map((one) => `${one.place} ${one.title}`.trim()),
    };
  }
  const held = await library.unit(edition, unit);
  if (!held) {
    const below = library.catalogue.editions.find(({ slug }) => slug === edition)?.units ?? [];
    return {
      id: `${edition}/${unit}`,
      place,
      title,
      document: titleOf(document),
      address: new URL(`${unit}/`, absoluteIn(document.url)).href.replace(placeholder, ''),
      units: below.filter(({ id }) => id.startsWith(`${unit}-`)).map((one) => `${one.place} ${one.title}`.trim()),
    };
  }
  const own = sentence === '' ? held : held.sentences[sentence];
  const { words, hash, url } = own ?? held;
  return {
    id: `${edition}/${unit}${sentence && `-${sentence}`}`,
    place,
    title: held.title,
    document: titleOf(document),
    words,
    address: addressWithWords({ address: url, hash }),
    hash,
  };
}

/** Where the site does not know its own address, it gives paths. */
const placeholder = 'http://site.invalid';
const absoluteIn = (url: string): string => (url.startsWith('/') ? placeholder + url : url);
