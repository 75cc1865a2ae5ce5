import { address } from '#client/address.ts';
import { element } from '#client/element.ts';
import { writeLedgerState } from '#domain/ledger/filter-address.ts';
import { noFilter, toggleValue } from '#domain/ledger/task-filter.ts';
import { dutiesPath } from '#domain/paths.ts';
import { countedTerms } from '#domain/search/counted-terms.ts';
import { departmentToken } from './department-token.ts';
import { askPartly } from './partly-asked.ts';
import type { Ready } from './ready.ts';

/**
 * For a query that names a department and words besides, the ledger of each edition that has such tasks: a link to it as
 * filtered for them, with as many tasks as it will show.
 */
export async function ledgerLinks(query: string, { catalogue, search }: Ready): Promise<readonly HTMLAnchorElement[]> {
  const typed = query.split(/\s+/u).filter(Boolean);
  const naming = typed.find((word) => namedBy(word, catalogue).length === 1);
  const [department] = naming ? namedBy(naming, catalogue) : [];
  const words = typed.filter((word) => word !== naming).join(' ');
  if (!department || words === '') return [];
  const filters = { department: [department], kind: ['task'] };
  const { found, unasked } = await askPartly(search, words, { filters, limit: 0, repeats: true });
  // Without the department more editions may be asked than for what is found.
  if (unasked.length > 0) return [];
  const state = { filter: { ...toggleValue(noFilter, 'department', department), words }, order: 'document' } as const;
  return catalogue.editions.flatMap((edition) => {
    const { slug, title } = edition;
    const tasks = catalogue.editions.length > 1 ? (found.counts.edition[slug] ?? 0) : found.count;
    if (tasks === 0) return [];
    const of = catalogue.editions.length > 1 ? `《${title}》` : '';
    return element(
      'a',
      { class: 'way', href: `${address(dutiesPath(slug))}?${writeLedgerState(state)}#tasks` },
      element('b', {}, `${of}${departmentToken(department, edition, catalogue)}`),
      `的${tasks}项任务，看成表格`,
    );
  });
}

const namedBy = (word: string, catalogue: Ready['catalogue']): readonly string[] =>
  countedTerms(word, catalogue).flatMap(({ departments }) => departments);
