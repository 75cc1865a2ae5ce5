import type { TopicEdition } from '#domain/lineage/topic-over-years.ts';

/** How much of an edition belongs to a topic: 5句，其中任务4项. */
export function countedOf({ sentences }: TopicEdition): string {
  const tasks = sentences.filter(({ departments }) => departments.length > 0).length;
  if (tasks === sentences.length) return `${tasks}项任务`;
  return tasks === 0 ? `${sentences.length}句` : `${sentences.length}句，其中任务${tasks}项`;
}
