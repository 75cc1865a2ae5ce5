import { z } from 'zod';
import type { EditionData } from '../corpus/front-matter.ts';
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
  const { annex } = imported.outline;
  const { title, number, issuer, signed } = printedFacts(imported.outline);
  const printed = { number, issuer, signed: parseWrittenDate(signed), published: imported.published ?? '' };
  const problems: Problem[] = [];
  const decide = (name: keyof GivenFacts): string => {
    const fact = decideFact(name, printed[name], given[name] ?? '', file);
    if (typeof fact === 'string') return fact;
    problems.push(fact);
    return '';
  };
  const facts = {
    title,
    year: yearOf(slug),
    number: decide('number'),
    issuer: decide('issuer'),
    signed: decide('signed'),
    published: decide('published'),
    sourceUrl: null,
    annexHeld: false,
    annexReason: annex.length === 0 ? null : '本站收到的文本只有附件名称，没有附件本身。',
    later: [],
    oddities: [],
  };
  return { facts, problems };
}

/** Every year that the title prints, where the slug's is not among them: a text imported under the wrong year. */
export function checkYear({ outline }: Pick<Imported, 'outline'>, slug: string, file: string): Problem[] {
  const words = printedFacts(outline).title;
  const line = outline.preamble[0]?.line ?? null;
  const years = [...words.matchAll(/(?<!\d)\d{4}(?!\d)/gu)].map(Number);
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

/** No document of this kind is older than the state that issues it. */
const isDay = (words: string): boolean => /^(?:19|20)/u.test(words) && z.iso.date().safeParse(words).success;
