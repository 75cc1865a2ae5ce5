import { placeOfUnit } from '#domain/citation/place.ts';
import { comparedClauseOf } from '#domain/lineage/by-clause.ts';
import { sayCounts } from '#domain/lineage/say-counts.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Clause } from '#domain/model/text.ts';
import { comparePath } from '#domain/paths.ts';
import { clausesOf, nearestAcross } from './comparisons.ts';

/** What became of a clause from one year to the next. */
export interface ClauseYear {
  /** 2022年以来, 到2024年的三（五） */
  readonly step: string;
  /** 修改1处、移出1处 */
  readonly said: string;
  /** Where both stand side by side, below the site's root. */
  readonly path: string;
}

/** What became of a clause since the nearest earlier edition and up to the nearest later one, as far as either has it. */
export function clauseYears(edition: Edition, clause: Clause): readonly ClauseYear[] {
  const own = placeOfUnit(clause);
  return nearestAcross(edition).flatMap(({ comparison, side, other }) => {
    const { before, after } = comparison;
    const compared = comparedClauseOf(clausesOf(comparison), side, clause.id);
    if (!compared) return [];
    const place = placeOfUnit(compared.clause);
    return [
      {
        // The later clause is what is linked; where it has another number it is named.
        step: `${side === 'after' ? `${other.year}年以来` : `到${other.year}年`}${place === own ? '' : `的${place}`}`,
        said: sayCounts(compared),
        path: `${comparePath(after.slug, before.slug)}#${compared.clause.id}`,
      },
    ];
  });
}
