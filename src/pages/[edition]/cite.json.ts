import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus, ledgers } from '#corpus';
import { changesByAddress, retiredAddresses } from '#domain/addresses/ledger.ts';
import type { CitationDesk } from '#domain/citation/desk.ts';
import { frameOf } from '#domain/citation/frame.ts';
import { findEdition } from '#domain/corpus/find.ts';
import { absolute, discuss } from '#url';

export const getStaticPaths = (() =>
  corpus.editions.map(({ slug }) => ({ params: { edition: slug } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { edition = '' } }) => {
  const ledger = ledgers[edition] ?? [];
  const retired = [...retiredAddresses(ledger)].map(([address, { successor }]) => [address, successor]);
  const changed = [...changesByAddress(ledger)].map(([address, changes]) => [address, changes.at(-1)?.reason ?? '']);
  return Response.json({
    frame: frameOf(findEdition(corpus, edition)),
    site: absolute(''),
    discuss,
    retired: Object.fromEntries(retired),
    changed: Object.fromEntries(changed),
  } satisfies CitationDesk);
};
