import type { Problem } from '../problem.ts';
import { findFacts, type GivenFacts, printedYear } from './facts.ts';
import type { Imported } from './import.ts';
import { printedFacts } from './printed.ts';
import { summarizeUnits, type UnitSummary } from './summarize-units.ts';
import { countEdits, countWords, type EditCount, type WordCount } from './summarize-words.ts';

/** What an import makes of a text, to be looked over in a minute. */
export interface Summary {
  /** The title first. */
  readonly facts: readonly FactSummary[];
  /** The year that the document is for by its own words; null where they do not say. */
  readonly year: number | null;
  readonly units: readonly UnitSummary[];
  /** Those named oftenest first. */
  readonly departments: readonly DepartmentSummary[];
  readonly times: readonly Counted[];
  readonly edits: readonly EditCount[];
  /** Lines of the page around the document. */
  readonly dropped: readonly { readonly line: number; readonly words: string }[];
  readonly tables: Imported['tables'];
  /** What says who answers for something and is not read. */
  readonly unread: readonly { readonly line: number; readonly words: string }[];
  /** Notes below the last of a list, which may be those of all in it. */
  readonly ofLists: readonly { readonly line: number; readonly words: string }[];
  readonly words: WordCount;
  /** For what reasons it is refused. */
  readonly doubts: readonly Problem[];
}

/** A fact, and where it stands. */
export interface FactSummary {
  readonly name: 'title' | keyof GivenFacts;
  /** Empty where nobody says it. */
  readonly value: string;
  /** Line of the text as received; `given` by whoever imports it; `recorded` with the edition; null where it is nowhere. */
  readonly from: number | 'given' | 'recorded' | null;
}

/** Words that stand in a document once or oftener. */
export interface Counted {
  readonly words: string;
  readonly times: number;
  /** Of the first. */
  readonly line: number;
}

export interface DepartmentSummary extends Counted {
  readonly isKnown: boolean;
  /** Known names, and names that the document has more often, one character off. */
  readonly near: readonly string[];
}

/**
 * Sums up what an import makes of a text, be it refused or not.
 *
 * @param recorded the facts of an edition that is there already, which its editors own
 */
export function summarize(
  imported: Imported,
  given: GivenFacts,
  recorded: Readonly<Record<FactSummary['name'], string>> | null,
  doubts: readonly Problem[],
): Summary {
  const units = summarizeUnits(imported);
  const named = countAlike(units.flatMap(({ who }) => who.filter(({ isNamed }) => isNamed)));
  return {
    facts: factsOf(imported, given, recorded),
    year: printedYear(imported),
    units,
    departments: named.map(({ first, ...counted }) => ({
      ...counted,
      isKnown: first.isKnown,
      near: imported.unknown.find(({ words }) => words === counted.words)?.near ?? [],
    })),
    times: countAlike(units.flatMap(({ times }) => times)).map(({ words, times, line }) => ({ words, times, line })),
    edits: countEdits(imported),
    dropped: imported.dropped.map(({ number, text }) => ({ line: number, words: text })),
    tables: imported.tables,
    unread: imported.unread,
    ofLists: imported.ofLists,
    words: countWords(imported),
    doubts,
  };
}

function factsOf(
  imported: Imported,
  given: GivenFacts,
  recorded: Readonly<Record<FactSummary['name'], string>> | null,
): FactSummary[] {
  const { title, signed } = printedFacts(imported.outline);
  const found = findFacts(imported, given, '').map(({ name, value, printed }): FactSummary => {
    const from = printed === '' ? 'given' : lineOf(name === 'signed' ? signed : printed, name, imported);
    return { name, value: value || printed, from };
  });
  const all: FactSummary[] = [{ name: 'title', value: title, from: lineOf(title, 'title', imported) }, ...found];
  return all.map((fact) => {
    if (recorded !== null && recorded[fact.name] !== fact.value)
      return { ...fact, value: recorded[fact.name], from: 'recorded' };
    return fact.value === '' ? { ...fact, from: null } : fact;
  });
}

/** The line on which a fact stands; of words on several lines the first. */
function lineOf(words: string, name: FactSummary['name'], { outline, dropped }: Imported): number | null {
  if (name === 'published') return dropped.find(({ text }) => /^发布(?:时间|日期)/u.test(text))?.number ?? null;
  const lines = [...outline.notice, ...outline.preamble, ...outline.closing];
  // A title goes on in brackets on the line below, several issuers each have a line.
  const [begin = words] = words.split(name === 'issuer' ? '、' : '（');
  const order = name === 'title' ? [...outline.preamble, ...outline.notice] : lines;
  const found =
    order.find((line) => line.words === words) ??
    order.find((line) => line.words === begin) ??
    order.find((line) => line.words.includes(begin));
  return found?.line ?? null;
}

/** Words with how often they stand there, those that do oftenest first. */
function countAlike<Words extends { readonly words: string; readonly line: number }>(all: readonly Words[]) {
  return [...Map.groupBy(all, ({ words }) => words)]
    .flatMap(([words, [first, ...others]]) =>
      first === undefined ? [] : [{ words, times: 1 + others.length, line: first.line, first }],
    )
    .sort((a, b) => b.times - a.times);
}
