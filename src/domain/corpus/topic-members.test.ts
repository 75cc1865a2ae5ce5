import { expect, test } from 'vitest';
import { smallEdition } from '../model/edition.fixture.ts';
import { sentencesOfMember, splitMember } from './topic-members.ts';

const sentences = (id: string) => sentencesOfMember(smallEdition(), id).map((one) => one.id);

test('what an editor ties names its edition and what it has there', () => {
  expect(splitMember('2022/3-4-s1')).toEqual({ edition: '2022', id: '3-4-s1' });
  expect(splitMember('plan-2023/targets/protection')).toEqual({ edition: 'plan-2023', id: 'targets/protection' });
});

test('a member stands for all its sentences: of a part, a clause, an opening, a duty, a target, or itself', () => {
  expect(sentences('3')).toEqual(['3-4-s1', '3-4-s2', '3-4-s3', '3-5-s1', '3-5-s2']);
  expect(sentences('3-5')).toEqual(['3-5-s1', '3-5-s2']);
  expect(sentences('notice')).toEqual(['notice-s1', 'notice-s2']);
  expect(sentences('3-4-d1')).toEqual(['3-4-s1', '3-4-s2']);
  expect(sentences('targets/utilization')).toEqual(['1-3-s2', '1-3-s3']);
  expect(sentences('3-4-s2')).toEqual(['3-4-s2']);
  expect(sentences('preamble-s1')).toEqual(['preamble-s1']);
});

test('what is not there has none', () => {
  for (const id of ['9', '9-9', 'targets/none', '3-4-d9', '3-4-s9', 'utilization']) expect(sentences(id)).toEqual([]);
});
