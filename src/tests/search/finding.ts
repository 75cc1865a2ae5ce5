import type { Answer } from '#domain/search/search.ts';
import type { Finding } from './plain-scan.ts';

/** An answer in the form in which it can be compared. It needs nothing from outside, since browsers are given it as text. */
export const findingOf = ({ total, count, counts, results }: Answer): Finding => ({
  total,
  count,
  counts: Object.entries(counts)
    .flatMap(([facet, values]) => Object.entries(values).map(([value, count]) => `${facet} ${value} ${count}`))
    .sort(),
  results: results.map(({ record: { kind, path, blocks }, marks }) => {
    const marked = marks.flatMap((ranges, index) =>
      ranges.map(([from, to]) => ` ${index}[${blocks[index]?.words.slice(from, to)}]`),
    );
    return `${kind} ${path} ${blocks[0]?.words}:${marked.join('')}`;
  }),
});
