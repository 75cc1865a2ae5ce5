import { showOffer } from '#client/show-offer.ts';
import { onTyped } from '#client/typed.ts';
import type { LabelOf } from '#domain/ledger/describe-filter.ts';
import { countIfChosen } from '#domain/ledger/filter-ways.ts';
import {
  type FilterableTask,
  type PerQuestion,
  perQuestion,
  questions,
  type TaskFilter,
  toggleValue,
} from '#domain/ledger/task-filter.ts';
import type { CountedTerm } from '#domain/search/count.ts';

/** What a reader sets a filter with. */
export interface FilterPanel {
  /** The values that can be chosen, in the order in which they stand. */
  readonly known: PerQuestion<readonly string[]>;
  readonly labelOf: LabelOf;
  /** Shows what a filter asks, and beside each choice how many tasks it would leave. */
  show(filter: TaskFilter, tasks: readonly FilterableTask[], terms: readonly CountedTerm[]): void;
}

/** Where what the reader does goes: a change of the filter, which more typing may follow. */
type OnChange = (change: (filter: TaskFilter) => TaskFilter, typing: boolean) => void;

/** Makes a panel work: buttons in groups that are named after their question, and a field for words. */
export function filterPanel(panel: HTMLElement, onChange: OnChange): FilterPanel {
  const buttonsOf = perQuestion((question) => [
    ...panel.querySelectorAll<HTMLButtonElement>(`[data-name="${question}"] button`),
  ]);
  const match = panel.querySelector<HTMLElement>('[data-name=match]');
  const field = panel.querySelector('input') as HTMLInputElement;

  panel.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-name] button');
    if (!button) return;
    const question = questions.find((one) => buttonsOf[one].includes(button));
    if (question) onChange((filter) => toggleValue(filter, question, button.value), false);
    else if (match?.contains(button)) onChange((filter) => ({ ...filter, every: button.value === 'all' }), false);
  });
  onTyped(field, (words) => onChange((filter) => ({ ...filter, words }), true));

  return {
    known: perQuestion((question) => buttonsOf[question].map(({ value }) => value)),
    labelOf: (question, wanted) =>
      buttonsOf[question].find(({ value }) => value === wanted)?.dataset['label'] ?? wanted,
    show(filter, tasks, terms) {
      for (const question of questions) {
        for (const button of buttonsOf[question]) {
          const count = countIfChosen(tasks, filter, terms, question, button.value);
          // A date may stand in a sentence that is nobody's task: what is said then is worth a click.
          showOffer(button, filter.chosen[question].includes(button.value), count, question === 'due');
        }
      }
      if (match) match.hidden = filter.chosen.department.length < 2;
      for (const button of match?.querySelectorAll('button') ?? []) {
        button.ariaPressed = String((button.value === 'all') === filter.every);
      }
      if (field.value !== filter.words) field.value = filter.words;
    },
  };
}
