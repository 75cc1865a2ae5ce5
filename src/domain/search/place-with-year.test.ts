import { expect, test } from 'vitest';
import { placeWithYear } from './place-with-year.ts';

test('what is found is named with its year where several editions are held', () => {
  const several = { editions: [{ slug: '2023' }, { slug: 'plan-2022' }, { slug: '2022' }], held: 3 };
  expect(placeWithYear('2022/3-4/#d1', '三（四）', several)).toBe('2022年三（四）');
  expect(placeWithYear('plan-2022/3-4/', '三（四）', several)).toBe('2022年三（四）');
  expect(placeWithYear('2023/targets/creation/', '', several)).toBe('2023年');
  expect(placeWithYear('departments/protection/', '', several)).toBe('');
  expect(placeWithYear('2022/3-4/#d1', '三（四）', { editions: [{ slug: '2022' }], held: 1 })).toBe('三（四）');
  expect(placeWithYear('2023/3-4/#d1', '三（四）', { editions: [{ slug: '2023' }], held: 2 })).toBe('2023年三（四）');
});
