import { expect, test } from 'vitest';
import { smallEdition } from '../model/edition.fixture.ts';
import { bearersOf } from './bearers.ts';

const edition = smallEdition();
const bearers = (...ids: readonly string[]) =>
  bearersOf(
    edition,
    [...edition.sentences, ...(edition.notice?.sentences ?? [])].filter(({ id }) => ids.includes(id)),
  );

test('who answers for sentences is said in the words of their notes, each once', () => {
  expect(bearers('3-4-s1', '3-4-s2')).toBe('保护司');
  expect(bearers('3-4-s2', '3-4-s3')).toBe('保护司；未标明');
  expect(bearers('notice-s1')).toBe('未标明');
  expect(bearers()).toBe('');
});
