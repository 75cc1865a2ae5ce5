import type { Block, Description, Report } from './report.ts';

/** An edition that quotations are looked for in. */
export interface CheckedEdition {
  readonly slug: string;
  /** 2022年指引; empty where the site holds no other. */
  readonly name: string;
}

/** What was found, and the editions that were not looked into since a newer one holds the words. */
interface EveryEdition {
  readonly report: Description;
  readonly left: readonly CheckedEdition[];
}

type Check = (edition: CheckedEdition) => Promise<Report | null>;

interface Looked {
  readonly name: string;
  readonly report: Report;
}

/**
 * Looks for a quotation in one edition after the other until one holds it, and says what that one has first, so that a true
 * quotation of an older edition is never called wrong; then what the nearest of the others has, and of the rest a line.
 *
 * @param editions newest first
 * @param check gives the report on the words in one edition; null where a newer check has taken its place
 */
export async function checkEveryEdition(
  editions: readonly CheckedEdition[],
  check: Check,
): Promise<EveryEdition | null> {
  const looked: Looked[] = [];
  for (const edition of editions) {
    const report = await check(edition);
    if (!report) return null;
    // Nothing was pasted, or too much: every edition would say the same.
    if (report.wrong === null || edition.name === '') return { report, left: [] };
    looked.push({ name: edition.name, report });
    if (!report.wrong) break;
  }
  const holding = looked.find(({ report }) => !report.wrong);
  const first = holding ?? nearestOf(looked);
  if (!first) return null;
  const others = looked.filter((one) => one !== first);
  return {
    report: {
      heading: `${holding ? '' : '所收各版都没有与此完全相同的话。'}${first.name}：${first.report.heading}`,
      wrong: first.report.wrong,
      blocks: [...first.report.blocks, ...(holding ? nearestFirst(others) : foldedInLine(others))],
    },
    left: editions.slice(looked.length),
  };
}

/**
 * Looks for a quotation in the editions that were left out, and says what each that holds it has, or else the nearest; of
 * the rest a line. Null where a newer check has taken its place.
 */
export async function checkLeft(left: readonly CheckedEdition[], check: Check): Promise<readonly Block[] | null> {
  const looked: Looked[] = [];
  for (const { slug, name } of left) {
    const report = await check({ slug, name });
    if (!report) return null;
    looked.push({ name, report });
  }
  const holding = looked.filter(({ report }) => !report.wrong);
  const others = looked.filter(({ report }) => report.wrong);
  return holding.length > 0 ? [...holding.flatMap(inFull), ...foldedInLine(others)] : nearestFirst(others);
}

/** The edition that the words are nearest to, the newest of several. */
const nearestOf = (looked: readonly Looked[]): Looked | undefined =>
  looked.toSorted((a, b) => a.report.apart - b.report.apart)[0];

/** What the nearest edition has instead, and of the rest a line. */
function nearestFirst(looked: readonly Looked[]): readonly Block[] {
  const nearest = nearestOf(looked);
  return nearest ? [...inFull(nearest), ...foldedInLine(looked.filter((one) => one !== nearest))] : [];
}

const inFull = ({ name, report }: Looked): readonly Block[] => [
  { kind: 'title', words: `${name}：${report.heading}`, wrong: false },
  ...report.blocks,
];

const foldedInLine = (looked: readonly Looked[]): readonly Block[] =>
  looked.length === 0
    ? []
    : [{ kind: 'hint', pieces: [looked.map(({ name, report }) => `${name}：${report.heading}`).join('')] }];
