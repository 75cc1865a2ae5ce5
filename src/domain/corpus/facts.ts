import type { FactName } from '#domain/model/edition.ts';
import type { Problem } from '../problem.ts';
import type { EditionContent } from './content.ts';
import type { EditionData } from './front-matter.ts';
import { type PrintedFacts, parseDay } from './printed-facts.ts';

type Fault = Pick<Problem, 'words' | 'fault' | 'mend'>;

/**
 * Checks what edition.mdx says of the document: against the document's own words, and where those say nothing, against
 * itself.
 *
 * @param words all official words, paragraph by paragraph
 */
export function checkFacts(
  { slug, folder, data, texts }: EditionContent,
  facts: PrintedFacts,
  words: readonly string[],
): Problem[] {
  const faults = [
    ...printedOtherwise(data, facts),
    ...wrongYear(data, slug, facts.title),
    ...data.later.flatMap((later) => wrongLater(later, data.year)),
    ...wrongAnnex(
      data,
      texts.some(({ id }) => id === 'annex'),
    ),
    ...missingOddities(data, words),
  ];
  return faults.map((fault) => ({ file: `${folder}/edition.mdx`, line: null, ...fault }));
}

const DAYS: readonly FactName[] = ['signed', 'published'];

function printedOtherwise(data: EditionData, facts: PrintedFacts): Fault[] {
  return (Object.keys(facts) as FactName[])
    .filter((name) => facts[name] !== '')
    .filter((name) => data[name] !== (DAYS.includes(name) ? parseDay(facts[name]) : facts[name]))
    .map((name) => ({
      words: data[name],
      fault: `${name} is not what the document prints, “${facts[name]}”`,
      mend: 'Take over the words of the document; days as in 2022-03-16.',
    }));
}

function wrongYear({ year }: EditionData, slug: string, title: string): Fault[] {
  const years = [...title.matchAll(/(?<!\d)\d{4}(?!\d)/gu)].map(([words]) => Number(words));
  const mend = 'Give the year that the document is for, in edition.mdx as in the name of its folder.';
  return [
    ...(years.length === 0 || years.includes(year)
      ? []
      : [{ words: String(year), fault: `year does not stand in the title, “${title}”`, mend }]),
    ...(slug.endsWith(String(year))
      ? []
      : [{ words: String(year), fault: `year is not that of the edition's address, ${slug}`, mend }]),
  ];
}

function wrongLater({ year, number }: EditionData['later'][number], own: number): Fault[] {
  const printed = /^[^〔〕]+〔(\d{4})〕\d+号$/u.exec(number)?.[1];
  return [
    ...(year > own
      ? []
      : [
          {
            words: `year: ${year}`,
            fault: `a later edition is not later than ${own}`,
            mend: 'Give later years alone.',
          },
        ]),
    ...(printed === String(year)
      ? []
      : [
          {
            words: number,
            fault: `the number of the edition of ${year} is none of that year`,
            mend: 'Write it as printed, 国知发运字〔2023〕7号, with the year of the edition in the brackets.',
          },
        ]),
  ];
}

function wrongAnnex({ annexHeld, annexReason }: EditionData, hasAnnex: boolean): Fault[] {
  if (annexHeld) {
    const fault = 'annexHeld says that the site has the annex, but no file holds its words';
    return [{ words: 'annexHeld: true', fault, mend: 'Say false, and in annexReason why it is not there.' }];
  }
  if (!hasAnnex || annexReason !== null) return [];
  return [{ words: 'annexReason', fault: 'nothing says why the annex is not there', mend: 'Say it in Chinese.' }];
}

function missingOddities({ oddities }: EditionData, words: readonly string[]): Fault[] {
  return oddities
    .filter((oddity) => !words.some((paragraph) => paragraph.includes(oddity.words)))
    .map((oddity) => ({
      words: oddity.words,
      fault: 'an oddity does not stand in the text',
      mend: 'Quote the words as printed, or take the entry away.',
    }));
}
