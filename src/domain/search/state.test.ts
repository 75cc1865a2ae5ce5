import { describe, expect, it } from 'vitest';
import { answerable, fitsAddress, parseState, toggle, writeState } from './state.ts';

describe('the address of a search', () => {
  it('holds the query and the filters, and gives them back', () => {
    const state = { query: '商标 & “+”', filters: { department: ['protection', 'personnel'], kind: ['task'] } };
    const address = writeState(state).toString();
    expect(parseState(new URLSearchParams(address))).toEqual({
      ...state,
      filters: { department: ['personnel', 'protection'], kind: ['task'] },
    });
  });

  it('is the same however the filters were chosen', () => {
    const one = writeState({ query: 'a', filters: { kind: ['task'], department: ['b', 'a'] } });
    const other = writeState({ query: 'a', filters: { department: ['a', 'b'], kind: ['task'] } });
    expect(one.toString()).toBe(other.toString());
  });

  it('ignores what it does not know, and what is empty', () => {
    expect(parseState(new URLSearchParams('?q=%ED%A0%80&utm=1&department=&part=3'))).toEqual({
      query: '\ufffd\ufffd\ufffd',
      filters: { part: ['3'] },
    });
    expect(writeState({ query: '  ', filters: {} }).toString()).toBe('');
    expect(parseState(new URLSearchParams(''))).toEqual({ query: '', filters: {} });
  });

  it('puts a value in and takes it out again', () => {
    const once = toggle({ part: ['3'] }, 'department', 'personnel');
    expect(once).toEqual({ part: ['3'], department: ['personnel'] });
    expect(toggle(once, 'department', 'personnel')).toEqual({ part: ['3'], department: [] });
    expect(toggle({ part: ['3', '4'] }, 'part', '3')).toEqual({ part: ['4'] });
  });
});

it('narrows by edition only where several are held', () => {
  const filters = { edition: ['2022'], kind: ['task'] };
  expect(answerable(filters, 2)).toEqual(filters);
  expect(answerable(filters, 1)).toEqual({ kind: ['task'] });
});

it('fits into an address that hosts take as long as its words do, encoded', () => {
  // A Chinese character is nine bytes of an address.
  expect(fitsAddress({ query: '知'.repeat(833), filters: {} })).toBe(true);
  expect(fitsAddress({ query: '知'.repeat(834), filters: {} })).toBe(false);
  expect(fitsAddress({ query: '', filters: { kind: ['task'] } })).toBe(true);
});
