import type { Block, Description, Report } from '#reports/report.ts';

/** An edition that quotations are looked for in. */
export interface CheckedEdition {
  readonly slug: string;
  /** 2022年指引; empty where the site holds no other. */
  readonly name: string;
}

/** What was found, and the editions that were not looked into since a newer one holds the words. */
interface EveryEdition {
  readonly report: Description;
  /** The edition that holds them; null where none does. */
  readonly held: Looked | null;
  readonly left: readonly CheckedEdition[];
}

type Check = (edition: CheckedEdition) => Promise<Report | null>;

/**
 * Says what another edition has in place of sentences of one, as the comparison of the two has it; null where there is no
 * telling.
 */
export type Trace = (
  sentences: readonly string[],
  from: CheckedEdition,
  to: CheckedEdition,
) => Promise<readonly Block[] | null>;

/** An edition, and the report on the words in it. */
export interface Looked {
  readonly edition: CheckedEdition;
  readonly report: Report;
}

/**
 * Looks for a quotation in one edition after the other until one holds it, and says what that one has first, so that a true
 * quotation of an older edition is never called wrong; then what the next newer one has in its place, or where there is no
 * telling the nearest of the others, and of the rest a line.
 *
 * @param editions newest first
 * @param check gives the report on the words in one edition; null where a newer check has taken its place
 */
export async function checkEveryEdition(
  editions: readonly CheckedEdition[],
  check: Check,
  trace: Trace,
): Promise<EveryEdition | null> {
  const looked: Looked[] = [];
  for (const edition of editions) {
    const report = await check(edition);
    if (!report) return null;
    // Nothing was pasted, or too much: every edition would say the same.
    if (report.wrong === null || edition.name === '') return { report, held: null, left: [] };
    looked.push({ edition, report });
    if (!report.wrong) break;
  }
  const holding = looked.find(({ report }) => !report.wrong);
  const first = holding ?? nearestOf(looked);
  if (!first) return null;
  const others = looked.filter((one) => one !== first);
  return {
    report: {
      heading: `${holding ? '' : '所收各版都没有与此完全相同的话。'}${first.edition.name}：${first.report.heading}`,
      wrong: first.report.wrong,
      blocks: [
        ...first.report.blocks,
        ...(holding ? await tracedFirst(holding, others.at(-1), others, trace) : foldedInLine(others)),
      ],
    },
    held: holding ?? null,
    left: editions.slice(looked.length),
  };
}

/**
 * Looks for a quotation in the editions that were left out, and says what each that holds it has, or else what the next
 * older one has in its place, or the nearest; of the rest a line. Null where a newer check has taken its place.
 *
 * @param held what the edition that holds it was found to have
 */
export async function checkLeft(
  held: Looked,
  left: readonly CheckedEdition[],
  check: Check,
  trace: Trace,
): Promise<readonly Block[] | null> {
  const looked: Looked[] = [];
  for (const edition of left) {
    const report = await check(edition);
    if (!report) return null;
    looked.push({ edition, report });
  }
  const holding = looked.filter(({ report }) => !report.wrong);
  const others = looked.filter(({ report }) => report.wrong);
  if (holding.length === 0) return tracedFirst(held, others[0], others, trace);
  return [...holding.flatMap(inFull), ...foldedInLine(others)];
}

/** What an edition beside the one that holds the words has in their place, and of the rest a line; or else the nearest. */
async function tracedFirst(
  held: Looked,
  beside: Looked | undefined,
  looked: readonly Looked[],
  trace: Trace,
): Promise<readonly Block[]> {
  const { sentences } = held.report;
  const traced = beside && sentences.length > 0 ? await trace(sentences, held.edition, beside.edition) : null;
  return traced ? [...traced, ...foldedInLine(looked.filter((one) => one !== beside))] : nearestFirst(looked);
}

/** The edition that the words are nearest to, the newest of several. */
const nearestOf = (looked: readonly Looked[]): Looked | undefined =>
  looked.toSorted((a, b) => a.report.apart - b.report.apart)[0];

/** What the nearest edition has instead, and of the rest a line. */
function nearestFirst(looked: readonly Looked[]): readonly Block[] {
  const nearest = nearestOf(looked);
  return nearest ? [...inFull(nearest), ...foldedInLine(looked.filter((one) => one !== nearest))] : [];
}

const inFull = ({ edition, report }: Looked): readonly Block[] => [
  { kind: 'title', words: `${edition.name}：${report.heading}`, wrong: false },
  ...report.blocks,
];

const foldedInLine = (looked: readonly Looked[]): readonly Block[] =>
  looked.length === 0
    ? []
    : [{ kind: 'hint', pieces: [looked.map(({ edition, report }) => `${edition.name}：${report.heading}`).join('')] }];
