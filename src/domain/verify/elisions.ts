/** Code points of a text, the first counted and the last not. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The ways in which people write that they left words out: ……, …, ......, 。。。, （略）, [...]. */
const elision =
  /[（([［〔]\s*(?:…+|\.{3,}|。{3,}|．{3,}|略|中略|下略|前略)\s*[）)\]］〕]|(?:…\s*)+|\.{3,}|。{3,}|．{3,}/gu;

/** Cuts a quotation where it says that words were left out; gives the spans between, those without words dropped. */
export function cutAtElisions(quotation: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  let units = 0;
  const take = (end: number, next: number) => {
    const words = quotation.slice(units, end);
    const length = [...words].length;
    if (words.trim() !== '') spans.push({ from, to: from + length });
    from += length + [...quotation.slice(end, next)].length;
    units = next;
  };
  for (const match of quotation.matchAll(elision)) take(match.index, match.index + match[0].length);
  take(quotation.length, quotation.length);
  return spans;
}
