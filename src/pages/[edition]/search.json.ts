import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '#corpus';
import { findEdition } from '#domain/corpus/find.ts';
import { bundleOf } from '#domain/search/bundle.ts';

export const getStaticPaths = (() =>
  corpus.editions.map(({ slug }) => ({ params: { edition: slug } }))) satisfies GetStaticPaths;

/** What the search needs of an edition. */
export const GET: APIRoute = ({ params: { edition = '' } }) => Response.json(bundleOf(findEdition(corpus, edition)));
