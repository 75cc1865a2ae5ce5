import { describe, expect, it } from 'vitest';
import { facets, facetValues, isFiltered, perFacet } from './facet.ts';
import type { SearchRecord } from './record.ts';

const record: SearchRecord = {
  kind: 'task',
  edition: '2022',
  path: '2022/3-4/#d1',
  place: '三（四）',
  title: '',
  departments: ['protection', 'treaty-and-law'],
  part: '3',
  targets: ['utilization'],
  blocks: [],
};

describe('a facet', () => {
  it('is named as in the address, and has a value made for it', () => {
    expect(facets).toEqual(['edition', 'department', 'part', 'target', 'kind']);
    expect(perFacet((facet) => `${facet}!`)).toEqual({
      edition: 'edition!',
      department: 'department!',
      part: 'part!',
      target: 'target!',
      kind: 'kind!',
    });
  });

  it.each([
    ['edition', ['2022']],
    ['department', ['protection', 'treaty-and-law']],
    ['part', ['3']],
    ['target', ['utilization']],
    ['kind', ['task']],
  ] as const)('%s has in a record the values %j', (facet, values) => {
    expect(facetValues(record, facet)).toEqual(values);
  });

  it('has no value for the edition of what is of none', () => {
    const { edition: _, ...alone } = record;
    expect(facetValues(alone, 'edition')).toEqual([]);
  });

  it('has no value for the part of what stands in none', () => {
    expect(facetValues({ ...record, part: null }, 'part')).toEqual([]);
  });

  it('narrows once a value of any is chosen', () => {
    expect(isFiltered({})).toBe(false);
    expect(isFiltered({ part: [], kind: [] })).toBe(false);
    expect(isFiltered({ part: [], kind: ['task'] })).toBe(true);
  });
});
