import type { APIRoute, GetStaticPaths } from 'astro';
import { addressBooks, corpus } from '#corpus';
import { changesByAddress } from '#domain/address-book/book.ts';
import { retiredAddresses } from '#domain/address-book/retired.ts';
import type { CitationData } from '#domain/citation/citation-data.ts';
import { citedEdition } from '#domain/citation/cited-edition.ts';
import { findEdition } from '#domain/corpus/find.ts';
import { absolute, discuss } from '#url';

export const getStaticPaths = (() =>
  corpus.editions.map(({ slug }) => ({ params: { edition: slug } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { edition = '' } }) => {
  const retired = [...retiredAddresses(addressBooks)]
    .filter(([, { edition: own }]) => own === edition)
    .map(([address, { successor }]) => [address, successor]);
  const changed = [...changesByAddress(addressBooks[edition] ?? [])].map(([address, changes]) => [
    address,
    changes.at(-1)?.reason ?? '',
  ]);
  return Response.json({
    edition: citedEdition(findEdition(corpus, edition)),
    site: absolute(''),
    discuss,
    retired: Object.fromEntries(retired),
    changed: Object.fromEntries(changed),
  } satisfies CitationData);
};
