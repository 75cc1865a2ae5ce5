import { corpus } from '#corpus';
import { type TopicEdition, topicEditions } from '#domain/lineage/topic-over-years.ts';
import type { Topic } from '#domain/model/topic.ts';

/** So many years of a topic stand on its page with their words, however many there are. */
const mostShown = 3;

/** What belongs to a topic, by edition: the newest with their words, the others by their places alone. */
export function topicYears(topic: Topic): {
  readonly shown: readonly TopicEdition[];
  readonly others: readonly TopicEdition[];
} {
  const years = topicEditions(topic, corpus.editions);
  return { shown: years.slice(0, mostShown), others: years.slice(mostShown) };
}

/** How much of an edition belongs to a topic: 5句，其中任务4项. */
export function countedOf({ sentences }: TopicEdition): string {
  const tasks = sentences.filter(({ departments }) => departments.length > 0).length;
  if (tasks === sentences.length) return `${tasks}项任务`;
  return tasks === 0 ? `${sentences.length}句` : `${sentences.length}句，其中任务${tasks}项`;
}
