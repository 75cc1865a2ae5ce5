import type { APIRoute } from 'astro';
import { editionsToMake } from '#built-before';
import { corpus } from '#corpus';
import { ownSentences, type Unit, unitsOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import { unitReference } from '#exports/unit-reference.ts';
import { locate } from '#url';

/** A file for each unit that has sentences of its own: what stands below it has files of its own. */
export const getStaticPaths = () =>
  editionsToMake(corpus.editions).flatMap((edition) =>
    unitsOf(edition)
      .filter((unit) => ownSentences(unit).length > 0)
      .map((unit) => ({ params: { edition: edition.slug, unit: unit.id }, props: { edition, unit } })),
  );

export const GET: APIRoute<{ edition: Edition; unit: Unit }> = ({ props: { edition, unit } }) =>
  Response.json(unitReference(edition, unit, locate));
