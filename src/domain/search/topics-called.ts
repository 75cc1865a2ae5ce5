import type { CataloguedTopic } from './catalogue.ts';
import { fold } from './fold.ts';

/** The topics in whose titles a query stands, if it is long enough to mean one. */
export function topicsCalled(query: string, topics: readonly CataloguedTopic[]): readonly CataloguedTopic[] {
  const words = fold(query.normalize('NFC')).trim();
  return [...words].length < 2 ? [] : topics.filter(({ title }) => fold(title).includes(words));
}
