import type { CitationFormat, Cited } from '../cited.ts';

/**
 * GB/T 7714—2025, electronic resource: 责任者. 题名[EB/OL].（发布日期）[引用日期]. 获取和访问路径. The date is that of
 * publication on the web; the day of access is the reader's, and stands as 引用日期 until a browser knows it. Another year
 * is a document of its own, on a line of its own.
 */
export const referenceList: CitationFormat = {
  id: 'gbt7714',
  label: 'GB/T 7714',
  write: (cited) => [cited, ...(cited.other ? [cited.other.cited] : [])].map(reference).join('\n'),
};

const reference = ({ edition, address, accessed }: Cited): string =>
  `${edition.issuer}. ${edition.notice}：${edition.number}[EB/OL].（${edition.published}）[${accessed ?? '引用日期'}]. ${address}`;
