import type { Edition } from '#domain/model/edition.ts';
import type { Problem } from '../problem.ts';
import type { EditionContent, LocatedEntry } from './content.ts';
import type { LineageData } from './front-matter.ts';
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
    const ties = checkFigureTies(lineage, sides);
    const corrections = (['before', 'after'] as const).flatMap((side) => {
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
    return [...corrections, ...ties];
  });

/** What an editor says of figures that are not there, of the same figure twice, or of none at all. */
function checkFigureTies(
  { file, data: { figures = [] }, lineOf }: LocatedEntry<LineageData>,
  sides: Readonly<Record<'before' | 'after', Edition>>,
): Problem[] {
  const empty = figures.flatMap(({ before, after }, index): Problem[] => {
    if (before !== null || after !== null) return [];
    const line = lineOf(['figures', index]);
    const mend = 'Name a figure before, after or both, creation/发明专利审查周期.';
    return [{ file, line, words: '', fault: 'a tie of figures names none', mend }];
  });
  const wrong = (['before', 'after'] as const).flatMap((side) => {
    const known = sides[side].targets.flatMap(({ id, indicators }) => indicators.map(({ name }) => `${id}/${name}`));
    return figures.flatMap(({ [side]: figure }, index): Problem[] => {
      if (figure === null) return [];
      const place = { file, line: lineOf(['figures', index, side]), words: figure };
      if (!known.includes(figure)) {
        const mend = `Give one of ${sides[side].slug}: ${known.join('、')}.`;
        return [{ ...place, fault: 'a tie names a figure that is not there', mend }];
      }
      const isFirst = figures.findIndex((other) => other[side] === figure) === index;
      return isFirst
        ? []
        : [{ ...place, fault: `a figure stands twice under ${side}`, mend: 'Say once what became of it.' }];
    });
  });
  return [...empty, ...wrong];
}
