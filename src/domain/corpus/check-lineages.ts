import type { Edition } from '#domain/model/edition.ts';
import type { Problem } from '../problem.ts';
import type { EditionContent } from './content.ts';
import { earlierEditions } from './nearest-earlier.ts';

/** Everything that keeps what editors say of an edition against an earlier one from being true of both. */
export const checkLineages = (contents: readonly EditionContent[], editions: readonly Edition[]): Problem[] =>
  contents.flatMap(({ slug, lineage }) => {
    const after = editions.find((edition) => edition.slug === slug);
    if (lineage === null || after === undefined) return [];
    const { file, data, lineOf } = lineage;
    const before = earlierEditions(after, editions).find((earlier) => earlier.slug === data.against);
    if (before === undefined) {
      const fault = 'this is no earlier edition of the series that the site holds';
      const mend = 'Give the name of the folder of an earlier edition, 2022.';
      return [{ file, line: lineOf(['against']), words: data.against, fault, mend }];
    }
    const sides = { before, after } as const;
    return (['before', 'after'] as const).flatMap((side) => {
      const known = new Set(sides[side].sentences.map(({ id }) => id));
      const seen = new Set<string>();
      return data.corrections.flatMap((correction, index): Problem[] => {
        const empty = correction.before.length + correction.after.length === 0;
        if (empty && side === 'before') {
          const line = lineOf(['corrections', index]);
          const mend = 'Name sentences before, after or both.';
          return [{ file, line, words: '', fault: 'a correction names no sentence', mend }];
        }
        return correction[side].flatMap((id, at): Problem[] => {
          const place = { file, line: lineOf(['corrections', index, side, at]), words: id };
          const twice = seen.has(id);
          seen.add(id);
          if (!known.has(id)) {
            const fault = 'a correction names a sentence that is not there';
            return [{ ...place, fault, mend: `Give the id of a sentence of ${sides[side].slug}.` }];
          }
          const fault = `a sentence stands twice under ${side}`;
          return twice ? [{ ...place, fault, mend: 'Say once what became of it.' }] : [];
        });
      });
    });
  });
