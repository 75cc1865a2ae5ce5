import { type PerQuestion, perQuestion, questions, type TaskFilter } from './task-filter.ts';
import { type TaskOrder, taskOrders } from './task-order.ts';

/** What the ledger shows: the whole state that its address holds. */
export interface LedgerState {
  readonly filter: TaskFilter;
  readonly order: TaskOrder;
}

/** What an address asks that the ledger does not know: `department=nobody`. */
export interface Unknown {
  readonly name: string;
  readonly value: string;
}

/** The parameters that are the ledger's own. */
export const parameters = [...questions, 'match', 'q', 'sort'] as const;

/**
 * Reads `?department=…&department=…&match=all&bearing=alone&part=…&target=…&due=dated&q=…&sort=department`. Values that
 * are not known do not filter and are given back; parameters of others are left alone.
 */
export function parseLedgerState(
  address: URLSearchParams,
  known: PerQuestion<readonly string[]>,
): LedgerState & { readonly unknown: readonly Unknown[] } {
  const asked = (name: string): readonly string[] => [...new Set(address.getAll(name).filter(Boolean))];
  const values = perQuestion(asked);
  const orders = asked('sort');
  const matches = asked('match');
  const others = (name: string, all: readonly string[], fits: readonly string[]): readonly Unknown[] =>
    all.filter((value) => !fits.includes(value)).map((value) => ({ name, value }));
  return {
    filter: {
      chosen: perQuestion((question) => values[question].filter((value) => known[question].includes(value))),
      every: matches.includes('all'),
      words: address.get('q') ?? '',
    },
    order: taskOrders.find((order) => orders.includes(order)) ?? 'document',
    unknown: [
      ...questions.flatMap((question) => others(question, values[question], known[question])),
      ...others('match', matches, ['all', 'any']),
      ...others('sort', orders, taskOrders),
    ],
  };
}

/** Writes the parameters that `parseLedgerState` reads, in an order of their own, so that one state has one address. */
export function writeLedgerState({ filter, order }: LedgerState): URLSearchParams {
  const { chosen, every, words } = filter;
  const written = new URLSearchParams();
  for (const question of questions) {
    for (const value of chosen[question].toSorted()) written.append(question, value);
    if (question === 'department' && every && chosen.department.length > 1) written.set('match', 'all');
  }
  if (words.trim() !== '') written.set('q', words);
  if (order !== 'document') written.set('sort', order);
  return written;
}
