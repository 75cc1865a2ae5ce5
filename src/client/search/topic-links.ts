import { address } from '#client/address.ts';
import { element } from '#client/element.ts';
import { topicPath } from '#domain/paths.ts';
import { topicsCalled } from '#domain/search/topics-called.ts';
import type { Ready } from './ready.ts';

/** Links to the topics that a query calls by name. */
export const topicLinks = (query: string, { catalogue: { topics = [] } }: Ready): readonly HTMLAnchorElement[] =>
  topicsCalled(query, topics).map(({ id, title }) =>
    element('a', { class: 'way', href: address(topicPath(id)) }, '专题', element('b', {}, title), '，编者整理'),
  );
