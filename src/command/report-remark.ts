import type { JudgedQuotation, Judgement, PlaceVerdict } from '#domain/verify/judge.ts';
import type { LaidOut } from '#domain/verify/laid-out.ts';
import { reportFinding } from './report-finding.ts';

type Remark = Extract<Judgement, { readonly kind: 'remark' }>;

/** What is said of a place that a remark names for its words. */
const said: Readonly<Record<PlaceVerdict, string>> = {
  right: 'right',
  elsewhere: 'wrong: the words stand elsewhere',
  unknown: 'unknown: the document has no such place',
};

/**
 * Says in English, a line each, what became of each quotation in a remark and of the places that it names, and how much was
 * not judged; the document's words stay Chinese.
 */
export function reportRemark(remark: Remark, title: string, laidOut: LaidOut): readonly string[] {
  const { quotations, places } = remark;
  const judged = quotations.filter(({ unjudged }) => unjudged !== 'beyond');
  return [
    `A remark with ${counted(quotations.length, 'quotation')}, judged by ${title}.`,
    ...judged.flatMap((quotation, index) => reportQuotation(quotation, index + 1, title, laidOut)),
    ...places.map(({ named, isThere }) => `Place ${named.place}: ${isThere ? 'there' : said.unknown}.`),
    ...reportUnjudged(remark),
  ];
}

function reportQuotation(
  { words, finding, place }: JudgedQuotation,
  number: number,
  title: string,
  laidOut: LaidOut,
): readonly string[] {
  const head = `Quotation ${number}, 「${words}」:`;
  if (!finding) return [`${head} too short to be judged.`];
  return [
    head,
    ...reportFinding(finding, title, laidOut).map((line) => `  ${line}`),
    ...(place ? [`  Place ${place.named.place}: ${said[place.verdict]}.`] : []),
  ];
}

/** What was not judged, and how much: quotations by why they were not, and the writer's own words by their characters. */
function reportUnjudged({ quotations, unjudged }: Remark): readonly string[] {
  const count = (why: JudgedQuotation['unjudged']): number =>
    quotations.filter((quotation) => quotation.unjudged === why).length;
  const [short, beyond, own] = [count('short'), count('beyond'), [...unjudged.join('')].length];
  return [
    ...(short > 0 ? [`Not judged: ${counted(short, 'quotation')}, too short.`] : []),
    ...(beyond > 0 ? [`Not judged: ${counted(beyond, 'quotation')} more; check the rest in pieces.`] : []),
    ...(own > 0 ? [`Not judged: ${counted(own, 'character')} outside of the quotations.`] : []),
  ];
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
