import type { APIRoute } from 'astro';
import { editionsToMake } from '#built-before';
import { corpus } from '#corpus';
import { type Unit, unitsOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import { json } from '#exports/json.ts';
import { unitJson } from '#exports/unit-json.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  editionsToMake(corpus.editions).flatMap((edition) =>
    unitsOf(edition).map((unit) => ({ params: { edition: edition.slug, unit: unit.id }, props: { edition, unit } })),
  );

export const GET: APIRoute<{ edition: Edition; unit: Unit }> = ({ props: { edition, unit } }) =>
  json(unitJson(edition, unit, locate));
