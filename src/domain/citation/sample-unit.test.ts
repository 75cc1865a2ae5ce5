import { expect, test } from 'vitest';
import { smallEdition } from '../model/edition.fixture.ts';
import { placeOfUnit } from './place.ts';
import { sampleUnit } from './sample-unit.ts';

test('places are shown by 三（四） where there is one, else by the first clause, else by what there is', () => {
  const edition = smallEdition();
  expect(placeOfUnit(sampleUnit(edition))).toBe('三（四）');
  const others = edition.parts.filter(({ id }) => id !== '3');
  expect(placeOfUnit(sampleUnit({ ...edition, parts: others }))).toBe('一（三）');
  expect(placeOfUnit(sampleUnit({ ...edition, parts: [] }))).toBe('通知');
  expect(() => sampleUnit({ ...edition, parts: [], notice: null, preamble: null })).toThrow('no unit');
});
