import { z } from 'zod';
import type { EditionData } from '../corpus/front-matter.ts';
import { narrowDigits } from '../document/numerals.ts';
import { parseWrittenDate } from '../document/written-date.ts';
import type { Problem } from '../problem.ts';
import type { Imported } from './import.ts';
import { printedFacts } from './printed.ts';

/** Facts given on the command line where the text itself does not say them; days in ISO 8601. */
export interface GivenFacts {
  readonly published?: string | undefined;
  readonly signed?: string | undefined;
  readonly number?: string | undefined;
  readonly issuer?: string | undefined;
}

const DAYS: readonly (keyof GivenFacts)[] = ['published', 'signed'];
const DAY = '2023-03-16';

/** A fact of an edition, and who says it. */
export interface Fact {
  readonly name: keyof GivenFacts;
  /** As it is taken, days in ISO 8601; empty where nobody says it, or what is said cannot be. */
  readonly value: string;
  /** What the text says, or the page around it; empty where they do not. */
  readonly printed: string;
  readonly problem: Problem | null;
}

/** Finds each fact of an edition in its text, or in what was given where the text does not say it. */
export function findFacts(
  imported: Pick<Imported, 'outline' | 'published'>,
  given: GivenFacts,
  file: string,
): readonly Fact[] {
  const { number, issuer, signed } = printedFacts(imported.outline);
  const printed = { number, issuer, signed: parseWrittenDate(signed), published: imported.published ?? '' };
  return (['number', 'issuer', 'signed', 'published'] as const).map((name) => {
    const fact = decideFact(name, printed[name], given[name] ?? '', file);
    const [value, problem] = typeof fact === 'string' ? [fact, null] : ['', fact];
    return { name, value, printed: printed[name], problem };
  });
}

/** The facts that neither the text says nor anybody has given. */
export const lackingFacts = (
  imported: Pick<Imported, 'outline' | 'published'>,
  given: GivenFacts,
): (keyof GivenFacts)[] =>
  findFacts(imported, given, '')
    .filter(({ name, printed }) => printed === '' && (given[name] ?? '') === '')
    .map(({ name }) => name);

/**
 * Takes the facts of an edition from its text, and from what was given where the text does not say them.
 *
 * @param slug the edition's address, which ends in the year that the document is for
 */
export function deriveFacts(
  imported: Pick<Imported, 'outline' | 'published'>,
  slug: string,
  given: GivenFacts,
  file: string,
): { facts: EditionData; problems: Problem[] } {
  const found = findFacts(imported, given, file);
  const saidOf = (wanted: keyof GivenFacts): string => found.find(({ name }) => name === wanted)?.value ?? '';
  const facts = {
    title: printedFacts(imported.outline).title,
    year: yearOf(slug),
    number: saidOf('number'),
    issuer: saidOf('issuer'),
    signed: saidOf('signed'),
    published: saidOf('published'),
    sourceUrl: null,
    annexHeld: false,
    annexReason: imported.outline.annex.length === 0 ? null : '本站收到的文本只有附件名称，没有附件本身。',
    later: [],
    oddities: [],
  };
  return { facts, problems: found.flatMap(({ problem }) => (problem === null ? [] : [problem])) };
}

/** Every year that the title says the document is for, where the slug's is not among them: a text imported under the wrong year. */
export function checkYear(imported: Pick<Imported, 'outline' | 'published'>, slug: string, file: string): Problem[] {
  const { outline } = imported;
  const words = printedFacts(outline).title;
  const line = outline.preamble[0]?.line ?? null;
  const { title: years } = yearsPrinted(imported);
  if (years.length === 0 || years.includes(yearOf(slug))) return [];
  return [
    {
      file,
      line,
      words,
      fault: `the title says ${years.join(' and ')}, --edition ${slug} another year`,
      mend: 'Name the edition by the year that its title prints.',
    },
  ];
}

/**
 * The year that a document is for by its own words: the only one of its title, else that of its number, its signature or
 * its publication; null where none of them has one.
 */
export function printedYear(imported: Pick<Imported, 'outline' | 'published'>): number | null {
  const { title, issued } = yearsPrinted(imported);
  return (title.length === 1 ? title[0] : issued) ?? null;
}

/** A document is for the year in which it is issued or one beside it; of another year that its title has it speaks. */
const BESIDE = 1;
/** A year, but none of which a title only speaks: 2035年远景目标, 2030年前碳达峰. */
const YEAR = /(?<!\d)\d{4}(?!\d|年(?:前|远景|愿景))/gu;

/** The years that the title says a document is for, each once, and the one in which it was issued; null where nothing says it. */
function yearsPrinted({ outline, published }: Pick<Imported, 'outline' | 'published'>) {
  const { title, number, signed } = printedFacts(outline);
  const issued =
    [number, parseWrittenDate(signed), published ?? '']
      .map((words) => yearsIn(words, /(?<!\d)\d{4}(?!\d)/gu)[0])
      .find((year) => year !== undefined) ?? null;
  const years = [...new Set(yearsIn(title, YEAR))];
  const own = years.filter((year) => issued === null || Math.abs(year - issued) <= BESIDE);
  return { title: years.length > 1 && own.length > 0 ? years : own, issued };
}

const yearsIn = (words: string, year: RegExp): number[] => [...narrowDigits(words).matchAll(year)].map(Number);

const yearOf = (slug: string): number => Number(slug.slice(-4));

function decideFact(name: keyof GivenFacts, printed: string, given: string, file: string): string | Problem {
  const problem = (at: string, words: string, fault: string, mend: string): Problem => ({
    file: at,
    line: null,
    words,
    fault,
    mend,
  });
  if (DAYS.includes(name)) {
    if (given !== '' && !isDay(given))
      return problem(`--${name}`, given, 'this is no day of the calendar', `Write it like ${DAY}.`);
    if (printed !== '' && !isDay(printed))
      return problem(
        file,
        printed,
        `what the text gives for --${name} is no day of the calendar`,
        'Compare with the official page.',
      );
  }
  if (printed === '' && given === '')
    return problem(file, '', `the text does not say what --${name} is`, `Give --${name}; never guess it.`);
  if (printed !== '' && given !== '' && printed !== given)
    return problem(`--${name}`, given, `the text says ${printed}`, `Leave --${name} out.`);
  return printed === '' ? given : printed;
}

/** Whether words are a day of the calendar, ISO 8601; no document of this kind is older than the state that issues it. */
export const isDay = (words: string): boolean => /^(?:19|20)/u.test(words) && z.iso.date().safeParse(words).success;
