const DUE =
  /(?<=[到至])\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日|[底末])?前?|\d{4}年(?:\d{1,2}月)?(?:(?:\d{1,2}日|[底末])前?|前)/gu;

/** Finds the dates by which words want something done: 2022年底, 2022年6月底前, 到2025年 without 到; other years are none. */
export const findDueDates = (words: string): string[] => [...new Set([...words.matchAll(DUE)].map(([date]) => date))];
