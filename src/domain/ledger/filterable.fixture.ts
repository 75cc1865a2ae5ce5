import { type FilterableTask, noFilter, type TaskFilter } from './task-filter.ts';

const task = (
  id: string,
  duty: string,
  words: string,
  departments: readonly string[],
  targets: readonly string[] = [],
  dated = false,
): FilterableTask => ({
  id,
  duty,
  words,
  note: departments.includes('law') && departments.length === 1 ? '（条法司负责）' : '（保护司、条法司负责）',
  departments,
  part: id.slice(0, 1),
  targets,
  dated,
});

/** Four tasks of three duties, written by hand; the second and third run on. */
export const fourTasks: readonly FilterableTask[] = [
  task('2-1-s1', 'a', '修改专利法。', ['law']),
  task('3-1-s1', 'b', '保护地理标志ＧＩ。', ['protection', 'law'], ['protection', 'services']),
  task('3-1-s2', 'b', '商标，十二月底前报送。', ['protection', 'law'], ['services'], true),
  { ...task('3-2-s1', 'c', '建设地理标志示范区。', ['protection'], ['protection']), note: '（保护司负责）' },
];

/** A filter that asks what is given and nothing else. */
export const filterFor = (
  chosen: Partial<TaskFilter['chosen']>,
  others: Partial<Omit<TaskFilter, 'chosen'>> = {},
): TaskFilter => ({ ...noFilter, ...others, chosen: { ...noFilter.chosen, ...chosen } });
