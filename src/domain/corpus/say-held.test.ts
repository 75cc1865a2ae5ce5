import { expect, test } from 'vitest';
import { smallEdition } from '../model/edition.fixture.ts';
import type { Edition } from '../model/edition.ts';
import { sayIssuers, sayLaterHeld, sayLibrary, sayLibraryInShort, sayWhose, sayYears } from './say-held.ts';

const editionOf = (slug: string, series = smallEdition().series): Edition => ({
  ...smallEdition(),
  slug,
  series,
  year: Number(slug.slice(-4)),
});
const [first, second, third] = ['2022', '2023', '2024'].map((slug) => editionOf(slug)) as [Edition, Edition, Edition];
const plan = editionOf('plan-2025', { ...smallEdition().series, slug: 'plan', title: '年度计划' });

test('a few years are named, of many the span and how many they are', () => {
  expect(sayYears([2024, 2022, 2023])).toBe('2022年、2023年、2024年');
  expect(sayYears([2022, 2023, 2024, 2026])).toBe('2022年至2026年间4个年度');
});

test('what is held from after an edition is said, of its own series alone', () => {
  const all = [plan, third, second, first];
  expect(sayLaterHeld(first, all)).toBe('其后2023、2024年版已收录');
  expect(sayLaterHeld(second, all)).toBe('其后2024年版已收录');
  const more = ['2025', '2027'].map((slug) => editionOf(slug));
  expect(sayLaterHeld(first, [...more, ...all])).toBe('其后2023—2027年的4版已收录');
  expect(sayLaterHeld(third, all)).toBe('');
  expect(sayLaterHeld(plan, all)).toBe('');
});

test('where there are several series it is said whose later editions are spoken of', () => {
  const guideline = { ...first, series: { ...first.series, short: '指引' } };
  expect(sayWhose(guideline, [plan, guideline])).toBe('指引');
  expect(sayWhose(first, [third, second, first])).toBe('其后');
});

test('the library is named series by series', () => {
  expect(sayLibrary([third, plan, first])).toBe(
    '《推动知识产权高质量发展年度工作指引》（2022年、2024年）、《年度计划》（2025年）',
  );
  expect(sayLibraryInShort([third, second])).toBe('2023年、2024年的工作指引');
});

test('of many series the first is named and how many they are, so that no page grows with them', () => {
  const series = ['a', 'b', 'c', 'd'].map((slug) =>
    editionOf(`${slug}-2025`, { ...smallEdition().series, slug, title: `${slug}规划` }),
  );
  expect(sayLibrary([third, second, ...series])).toBe(
    '《推动知识产权高质量发展年度工作指引》（2023年、2024年）等5个系列、6份文件',
  );
  expect(sayLibraryInShort([third, second, ...series])).toBe('5个系列的6份文件');
});

test('whoever issued something is named once, and of many the first and how many they are', () => {
  const by = (...issuers: readonly string[]) => issuers.map((issuer) => ({ issuer }));
  expect(sayIssuers(by('国家知识产权局', '国家知识产权局'))).toBe('国家知识产权局');
  expect(sayIssuers(by('国家知识产权局', '国务院', '财政部', '国务院'))).toBe('国家知识产权局、国务院、财政部');
  expect(sayIssuers(by('国家知识产权局', '国务院', '财政部', '国务院', '商务部'))).toBe('国家知识产权局等4个发文机关');
});
