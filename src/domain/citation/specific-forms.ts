import { isClause, unitsOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import { referentsOf } from './references.ts';

/** Forms that another page may use of something else: 第三部分, 通知, a label alone, 1.2, an id. */
const vague = /^(?:[（(][^（）()]+[)）]|第[^第]+部分|[\d.-]+|[a-z\d-]+)$/u;

/**
 * The forms by which a text that names the document refers to its clauses and nothing else, 三（四） and
 * 第三部分第（四）项, each with the id of the clause; brackets are of full width. A form of several clauses is left out.
 */
export function specificForms(edition: Edition): ReadonlyMap<string, string> {
  const clauses = new Set(
    unitsOf(edition)
      .filter(isClause)
      .map(({ id }) => `${edition.slug}/${id}`),
  );
  const named = Map.groupBy(
    referentsOf(edition)
      .filter(({ id }) => clauses.has(id))
      .flatMap(({ id, forms }) => forms.map((form) => ({ form, id: id.slice(edition.slug.length + 1) }))),
    ({ form }) => form.replace(/\(/gu, '（').replace(/\)/gu, '）'),
  );
  return new Map(
    Array.from(named, ([form, all]) => [form, new Set(all.map(({ id }) => id))] as const)
      .filter(([form, ids]) => ids.size === 1 && !vague.test(form))
      .map(([form, [id = '']]) => [form, id]),
  );
}
