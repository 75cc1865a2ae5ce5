import { expect, test } from 'vitest';
import { topicsCalled } from './topics-called.ts';

const topics = [
  { id: 'application-quality', title: '专利申请质量' },
  { id: 'patents', title: '专利PCT申请' },
];
const called = (query: string) => topicsCalled(query, topics).map(({ id }) => id);

test('a topic is called by its title and by words of it, however they are typed', () => {
  expect(called('专利申请质量')).toEqual(['application-quality']);
  expect(called(' 申请质量 ')).toEqual(['application-quality']);
  expect(called('专利')).toEqual(['application-quality', 'patents']);
  expect(called('ｐｃｔ')).toEqual(['patents']);
});

test('one character calls none, nor does what stands in no title', () => {
  expect(called('专')).toEqual([]);
  expect(called('')).toEqual([]);
  expect(called('专利申请质量监测')).toEqual([]);
});
