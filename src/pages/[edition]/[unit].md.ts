import type { APIRoute } from 'astro';
import { editionsToMake } from '#built-before';
import { corpus } from '#corpus';
import { type Unit, unitsOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import { unitMarkdownOf } from '#exports/markdown.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  editionsToMake(corpus.editions).flatMap((edition) =>
    unitsOf(edition).map((unit) => ({ params: { edition: edition.slug, unit: unit.id }, props: { edition, unit } })),
  );

export const GET: APIRoute<{ edition: Edition; unit: Unit }> = ({ props: { edition, unit } }) =>
  new Response(unitMarkdownOf(edition, unit, locate), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
