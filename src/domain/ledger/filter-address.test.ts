import { expect, test } from 'vitest';
import { parseLedgerState, writeLedgerState } from './filter-address.ts';
import { filterFor } from './filterable.fixture.ts';
import { noFilter } from './task-filter.ts';

const known = {
  department: ['protection', 'law'],
  bearing: ['alone', 'joint'],
  part: ['2', '3'],
  target: ['services'],
  due: ['dated'],
};
const read = (address: string) => parseLedgerState(new URLSearchParams(address), known);

test('the whole state is read from an address and written into it', () => {
  const address =
    'department=law&department=protection&match=all&bearing=alone&part=3&target=services&due=dated&q=%E5%95%86%E6%A0%87&sort=target';
  const state = read(address);
  expect(state).toEqual({
    filter: filterFor(
      {
        department: ['law', 'protection'],
        bearing: ['alone'],
        part: ['3'],
        target: ['services'],
        due: ['dated'],
      },
      { every: true, words: '商标' },
    ),
    order: 'target',
    unknown: [],
  });
  expect(writeLedgerState(state).toString()).toBe(address);
});

test('what nothing asks is not written, and one state has one address', () => {
  expect(writeLedgerState({ filter: { ...noFilter, words: ' ' }, order: 'document' }).toString()).toBe('');
  const other = filterFor({ department: ['protection', 'law'] });
  expect(writeLedgerState({ filter: other, order: 'document' }).toString()).toBe(
    'department=law&department=protection',
  );
  const one = filterFor({ department: ['law'] }, { every: true });
  expect(writeLedgerState({ filter: one, order: 'document' }).toString()).toBe('department=law');
});

test('what is not known does not filter and is given back; parameters of others are none of it', () => {
  const state = read('department=nobody&department=law&department=law&part=&match=some&sort=size&colour=red');
  expect(state.filter).toEqual(filterFor({ department: ['law'] }));
  expect(state.order).toBe('document');
  expect(state.unknown).toEqual([
    { name: 'department', value: 'nobody' },
    { name: 'match', value: 'some' },
    { name: 'sort', value: 'size' },
  ]);
});
