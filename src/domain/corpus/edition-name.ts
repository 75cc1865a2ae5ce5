import type { Edition } from '../model/edition.ts';

/** What pages call an edition in passing, by its year and its series: 2022年指引. */
export const editionName = ({ year, series }: Pick<Edition, 'year' | 'series'>): string => `${year}年${series.short}`;
