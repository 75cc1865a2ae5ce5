import type { APIRoute } from 'astro';
import { editionsToMake } from '#built-before';
import { corpus } from '#corpus';
import { bibliographyFormats } from '#domain/citation/bibliography/formats.ts';
import { unitsOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import { bibliographyOf } from '#exports/bibliography.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  editionsToMake(corpus.editions).flatMap((edition) =>
    unitsOf(edition).flatMap(({ id }) =>
      bibliographyFormats.map(({ ending, mediaType }) => ({
        params: { edition: edition.slug, unit: id, ending },
        props: { edition, mediaType },
      })),
    ),
  );

export const GET: APIRoute<{ edition: Edition; mediaType: string }> = ({ params, props: { edition, mediaType } }) =>
  new Response(bibliographyOf(edition, params.unit ?? '', params.ending ?? '', locate), {
    headers: { 'content-type': `${mediaType}; charset=utf-8` },
  });
