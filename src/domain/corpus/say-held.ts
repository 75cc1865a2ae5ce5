import type { Edition } from '../model/edition.ts';
import { laterEditions } from './nearest-earlier.ts';

/** So many years are named one by one; of more the span is, so that no page grows with the library. */
const mostNamed = 3;

/** Years in their order: 2022年、2023年; of many 2022年至2034年间12个年度. */
export function sayYears(years: readonly number[]): string {
  const inOrder = years.toSorted((a, b) => a - b);
  if (inOrder.length <= mostNamed) return inOrder.map((year) => `${year}年`).join('、');
  return `${inOrder[0]}年至${inOrder.at(-1)}年间${inOrder.length}个年度`;
}

/**
 * Says that later editions of its series are held, 其后2023、2024年版已收录, of many 其后2023—2033年的11版已收录; nothing where
 * none is. It stands on every page of an edition, and some have hardly a byte to spare.
 */
export function sayLaterHeld(edition: Edition, editions: readonly Edition[]): string {
  const years = laterEditions(edition, editions).map(({ year }) => year);
  if (years.length === 0) return '';
  const said =
    years.length > mostNamed ? `${years[0]}—${years.at(-1)}年的${years.length}版` : `${years.join('、')}年版`;
  return `其后${said}已收录`;
}

/**
 * Names all documents, series by series: 《推动知识产权高质量发展年度工作指引》（2022年、2023年）. Of many series the first is named,
 * and how many they are: 《…》（2022年）等12个系列、40份文件.
 */
export function sayLibrary(editions: readonly Edition[]): string {
  const all = bySeries(editions);
  const named = all.length > mostNamed ? all.slice(0, 1) : all;
  const said = named.map(({ series, years }) => `《${series.title}》（${years}）`).join('、');
  return named.length < all.length ? `${said}等${all.length}个系列、${editions.length}份文件` : said;
}

/** The same where there is little room: 2022年、2023年的工作指引; of many series 12个系列的40份文件. */
export function sayLibraryInShort(editions: readonly Edition[]): string {
  const all = bySeries(editions);
  if (all.length > mostNamed) return `${all.length}个系列的${editions.length}份文件`;
  return all.map(({ series, years }) => `${years}的${series.kind}`).join('，');
}

/** Names those who issued the documents, each once: 国家知识产权局、国务院; of many the first and how many they are. */
export function sayIssuers(editions: readonly Pick<Edition, 'issuer'>[]): string {
  const all = [...new Set(editions.map(({ issuer }) => issuer))];
  return all.length > mostNamed ? `${all[0]}等${all.length}个发文机关` : all.join('、');
}

const bySeries = (editions: readonly Edition[]) =>
  [...Map.groupBy(editions, ({ series }) => series.slug).values()].flatMap((own) =>
    own.slice(0, 1).map(({ series }) => ({ series, years: sayYears(own.map(({ year }) => year)) })),
  );

/** Says whose later editions a page of the whole library speaks of: 其后, or the series by name where there are several. */
export const sayWhose = ({ series }: Edition, editions: readonly Edition[]): string =>
  editions.some((other) => other.series.slug !== series.slug) ? series.short : '其后';
