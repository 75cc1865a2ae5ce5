import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askerAt } from '#command/ask.ts';
import { type Command, run, type Typed } from '#command/command.ts';
import { wordsForUser } from '#command/expected.ts';
import { showProgress } from '#command/progress.ts';
import { pathGiven } from '#command/project.ts';
import { type Problem, ProblemsError } from '#domain/problem.ts';
import { askForFacts } from '#receiving/ask-for-facts.ts';
import {
  describeAdded,
  describeChanges,
  describeNewSeries,
  describeReading,
  describeUnseen,
} from '#receiving/describe-import.ts';
import { type AskForFact, type ReceivedDocument, receive, summaryOf, type Wanted } from '#receiving/receive.ts';
import { findReceivedFiles } from '#receiving/received-files.ts';
import { type ImportReport, summaryPage } from '#receiving/summary-page.ts';
import { tabulateSummary } from '#receiving/tabulate-summary.ts';
import { compareEdition, writeEdition } from '#receiving/write-edition.ts';

const usage = `Usage: npm run import -- FILE --edition SLUG [--dry-run | --check]
       npm run import -- FILE … --series NAME [--dry-run | --check]
Turns received documents into content/<edition>/ and says what it drops and what it cannot read. FILE is text in UTF-8,
UTF-16 or GB 18030, a web page saved as HTML, Markdown, DOCX or PDF, or a folder of such files; what is not UTF-8 text is
decoded first, and kept beside its text as it was received. Of a file of which anything is wrong nothing is written; of
several, those that are sound are written, and the exit code is 1 where any is refused.
  --edition SLUG      the year, 2023, or series and year, plan-2023; for one file
  --series NAME       names each edition by the series and the year that its text prints; guideline has bare years
  --dry-run           writes nothing and prints what the import would make of each file, where it would refuse it as well
  --report FILE       writes the same as an HTML page
  --check             writes nothing and says where the content is not what the text gives
  --add-departments   writes a file for each name in the notes that no department has, for you to look over
  --replace-source    takes other bytes than those the edition was imported from, and records both hashes
  --out DIR           the content folder (content)
  --decoded FILE      writes the text that FILE was decoded to, to look at it, even where the import is refused
  --published DAY, --signed DAY, --number WORDS, --issuer WORDS
                      facts of a new edition that the text itself does not say; a day like 2023-03-16. In a terminal
                      they are asked for`;
const options = {
  edition: { type: 'string' },
  series: { type: 'string' },
  'dry-run': { type: 'boolean' },
  report: { type: 'string' },
  out: { type: 'string' },
  decoded: { type: 'string' },
  check: { type: 'boolean' },
  'add-departments': { type: 'boolean' },
  'replace-source': { type: 'boolean' },
  published: { type: 'string' },
  signed: { type: 'string' },
  number: { type: 'string' },
  issuer: { type: 'string' },
} as const;

type Values = Typed<typeof options>['values'];

/** What is said of one document and of no other. */
const OF_ONE = ['edition', 'decoded', 'published', 'signed', 'number'] as const;

export const importing = { usage, options, takes: [1, Infinity], work } satisfies Command<typeof options>;

async function work({ values, positionals }: Typed<typeof options>): Promise<number> {
  const { files, passedOver } = findReceivedFiles(positionals);
  const fault = misuse(values, files.length);
  if (fault !== null) {
    console.error(`${fault}\n\n${usage}`);
    return 2;
  }
  for (const one of passedOver) console.log(`${one}: passed over, no file of a form that is read.`);
  const reports: ImportReport[] = [];
  const refusals: string[] = [];
  const taken = new Map<string, string>();
  for (const file of files) {
    const { report, refusal } = await importFile(file, values, taken);
    reports.push(report);
    if (refusal !== null) refusals.push(refusal);
  }
  if (values.report !== undefined) writeFileSync(pathGiven(values.report), summaryPage(reports));
  for (const refusal of refusals) console.error(refusal);
  if (values['dry-run']) console.log('A dry run: nothing was written.');
  else if (files.length > 1 && refusals.length > 0)
    console.error(`${refusals.length} of ${files.length} files were refused, and nothing of them was written.`);
  else if (refusals.length > 0) console.error('Nothing was written.');
  return reports.some(({ problems }) => problems.length > 0) || refusals.length > 0 ? 1 : 0;
}

/** What is wrong with the options together; null where nothing is. */
function misuse(values: Values, count: number): string | null {
  const { edition, series } = values;
  const many = count > 1 ? OF_ONE.find((option) => values[option] !== undefined) : undefined;
  if (many !== undefined) return `--${many} is for one file, and these are ${count}.`;
  if (edition !== undefined && series !== undefined) return '--edition and --series both name the edition; give one.';
  if (edition !== undefined || series !== undefined || values['dry-run']) return null;
  return count > 1 ? '--series is missing.' : '--edition is missing.';
}

/** Imports a file, or only looks at it; gives what became of it, and the reasons where it is refused. */
async function importFile(
  file: string,
  values: Values,
  taken: Map<string, string>,
): Promise<{ report: ImportReport; refusal: string | null }> {
  const progress = showProgress(file);
  const asker = values['dry-run'] || values.check ? null : askerAt();
  const ask: AskForFact | null =
    asker &&
    (async (fact, file) => {
      await progress.end();
      return askForFacts(asker)(fact, file);
    });
  const nothing = { file, slug: null, decoding: null, summary: null };
  try {
    const received = await receive(file, wantedBy(values), ask);
    await progress.end();
    return finish(received, values, taken);
  } catch (error) {
    const words = wordsForUser(error);
    if (words === null) throw error;
    const fault = { file, line: null, words: '', fault: words, mend: '' };
    const problems = error instanceof ProblemsError ? error.problems : [fault];
    return { report: { ...nothing, outcome: 'refused', problems }, refusal: words };
  } finally {
    await progress.end();
  }
}

function wantedBy(values: Values): Wanted {
  const check = values.check ?? false;
  return {
    content: values.out === undefined ? 'content' : pathGiven(values.out),
    edition: values.edition,
    series: values.series,
    given: values,
    addsDepartments: !check && (values['add-departments'] ?? false),
    replaces: check || (values['replace-source'] ?? false),
    decoded: values.decoded,
    on: new Date().toISOString().slice(0, 10),
  };
}

/** Says what was read, writes it unless it shall not or may not be written, and says what that changed. */
function finish(received: ReceivedDocument, values: Values, taken: Map<string, string>) {
  const { file, decoded, slug, draft } = received;
  const { content } = wantedBy(values);
  const doubled = slug === null ? undefined : taken.get(slug);
  const problems = [...received.problems, ...(doubled === undefined ? [] : [sameEdition(file, slug ?? '', doubled)])];
  if (slug !== null) taken.set(slug, file);
  const summary = values['dry-run'] || values.report !== undefined ? summaryOf({ ...received, problems }) : null;
  const report = (outcome: ImportReport['outcome']): ImportReport => ({
    ...{ file, slug, outcome, decoding: decoded.decoding, problems },
    summary,
  });
  say(describeReading(decoded, file));
  if (values['dry-run'] && summary !== null) {
    say(tabulateSummary(summary, file, slug));
    return { report: report('looked-at'), refusal: null };
  }
  if (problems.length > 0 || draft === null || slug === null)
    return { report: report('refused'), refusal: new ProblemsError(problems).message };
  const folder = join(content, slug);
  say(describeUnseen(received.imported, file, join(folder, 'source.json')));
  say([values.check ? compareEdition(folder, draft.files, file) : writeEdition(folder, draft.files)]);
  say(describeAdded(content, draft.files, file));
  if (!values.check) say(describeNewSeries(content, slug));
  if (!values.check) say(describeChanges(content, slug));
  return { report: report(values.check ? 'agrees' : 'written'), refusal: null };
}

function say(lines: readonly string[]): void {
  if (lines.length > 0) console.log(lines.join('\n'));
}

function sameEdition(file: string, slug: string, other: string): Problem {
  const fault = `${other} gives the edition ${slug} as well`;
  return { file, line: null, words: '', fault, mend: 'Import one of the two alone, with --edition.' };
}

if (import.meta.main) await run(importing);
