import { element } from '#client/element.ts';
import { describeQuestion, type LabelOf } from '#domain/ledger/describe-filter.ts';
import { describeWords } from '#domain/ledger/describe-words.ts';
import { type WiderFilter, widerFilters } from '#domain/ledger/filter-ways.ts';
import { type FilterableTask, noFilter, type TaskFilter } from '#domain/ledger/task-filter.ts';
import type { CountedTerm } from '#domain/search/count.ts';

/** Each way to ask less, for a filter that leaves nothing. */
export function waysOn(
  tasks: readonly FilterableTask[],
  filter: TaskFilter,
  terms: readonly CountedTerm[],
  labelOf: LabelOf,
  onWiden: (filter: TaskFilter) => void,
): readonly HTMLElement[] {
  const button = (words: string, wider: TaskFilter): HTMLElement => {
    const made = element('button', { type: 'button' }, words);
    made.addEventListener('click', () => {
      onWiden(wider);
      // The button is gone by then.
      document.getElementById('ledger-words')?.focus({ preventScroll: true });
    });
    return made;
  };
  const less = (without: WiderFilter['without']): string => {
    if (without === 'every') return '改为任一单位';
    return `去掉${without === 'words' ? describeWords(filter.words) : describeQuestion(filter, without, labelOf)}`;
  };
  const ways = widerFilters(tasks, filter, terms).map(({ without, filter: wider, count }) =>
    button(`${less(without)}：${count}项`, wider),
  );
  const elsewhere = document.querySelectorAll('#ledger-unassigned [data-dated]').length;
  const dated = filter.chosen.due.length > 0 && elsewhere > 0;
  return [
    element('p', { class: 'ways' }, '可以放宽：', ...ways, button(`清除筛选：${tasks.length}项`, noFilter)),
    ...(dated
      ? [
          element(
            'p',
            {},
            `写明日期的有${elsewhere}句`,
            element('a', { class: 'link', href: '#unassigned' }, '未标明责任单位'),
            '，不是任务。',
          ),
        ]
      : []),
  ];
}
