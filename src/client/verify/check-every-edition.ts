import type { Block, Report } from './report.ts';

/** An edition that quotations are looked for in. */
export interface CheckedEdition {
  readonly slug: string;
  /** 2022年指引; empty where the site holds no other. */
  readonly name: string;
}

/**
 * Looks for a quotation in one edition after the other until one holds it, and says of each that was looked into what it
 * has: first of the one that holds the words, so that a true quotation of an older edition is never called wrong.
 *
 * @param editions newest first
 * @param check gives the report on the words in one edition; null where a newer check has taken its place
 */
export async function checkEveryEdition(
  editions: readonly CheckedEdition[],
  check: (edition: CheckedEdition) => Promise<Report | null>,
): Promise<Report | null> {
  const looked: { readonly name: string; readonly report: Report }[] = [];
  for (const edition of editions) {
    const report = await check(edition);
    if (!report) return null;
    // Nothing was pasted, or too much: every edition would say the same.
    if (report.wrong === null || edition.name === '') return report;
    looked.push({ name: edition.name, report });
    if (!report.wrong) break;
  }
  const holding = looked.find(({ report }) => !report.wrong);
  const first = holding ?? looked[0];
  if (!first) return null;
  return {
    heading: `${holding ? '' : '所收各版都没有与此完全相同的话。'}${first.name}：${first.report.heading}`,
    wrong: first.report.wrong,
    blocks: [
      ...first.report.blocks,
      ...looked
        .filter((one) => one !== first)
        .flatMap(({ name, report }): readonly Block[] => [
          { kind: 'title', words: `${name}：${report.heading}`, wrong: !holding },
          ...report.blocks,
        ]),
    ],
  };
}
