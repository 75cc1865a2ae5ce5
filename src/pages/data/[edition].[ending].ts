import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import { bibliographyFormats } from '#domain/citation/bibliography/formats.ts';
import type { Edition } from '#domain/model/edition.ts';
import { bibliographyOf } from '#exports/bibliography.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.editions.flatMap((edition) =>
    bibliographyFormats.map(({ ending, mediaType }) => ({
      params: { edition: edition.slug, ending },
      props: { edition, mediaType },
    })),
  );

export const GET: APIRoute<{ edition: Edition; mediaType: string }> = ({ params, props: { edition, mediaType } }) =>
  new Response(bibliographyOf(edition, edition.slug, params.ending ?? '', locate), {
    headers: { 'content-type': `${mediaType}; charset=utf-8` },
  });
