import { expect, test } from 'vitest';
import { ageInWords, refusalInWords, sizeInWords } from './words.ts';

test('a size is said in megabytes with one decimal', () => {
  expect([1_312_000, 960_000].map(sizeInWords)).toEqual(['1.3 MB', '1.0 MB']);
});

test('an age counts days of the calendar, not hours', () => {
  const now = new Date(2026, 2, 3, 0, 30).getTime();
  const at = (day: number, hour: number) => ageInWords(new Date(2026, 2, day, hour).getTime(), now);
  expect([at(3, 0), at(2, 23), at(1, 23), at(-27, 12)]).toEqual(['今天存的', '昨天存的', '2天前存的', '30天前存的']);
  // A clock that was set back does not make an edition stored tomorrow.
  expect(at(4, 12)).toBe('今天存的');
});

test('a refusal says whether it is for room, by the browser, or for the network', () => {
  expect(refusalInWords('QuotaExceededError')).toContain('地方不够');
  expect(refusalInWords('SecurityError')).toContain('不让网页');
  expect(refusalInWords('TypeError')).toContain('网络断了');
});
