import type { Series } from '../model/series.ts';
import type { Problem } from '../problem.ts';
import type { Content } from './content.ts';
import { isEditionSlug } from './ids.ts';
import { seriesOf } from './nearest-earlier.ts';

/**
 * Gives the series of the library in its order, behind them those that it does not name; a problem more for each that
 * is named twice, has no file, or has one and is not named, and for each edition without one.
 */
export function deriveSeries({ series, library, editions, unfinished }: Content, problems: Problem[]): Series[] {
  const order = library?.data.series ?? [];
  const has = (slug: string): boolean => series.some(({ id }) => id === slug);
  if (library === null) problems.push(noLibrary);
  for (const [index, words] of order.entries()) {
    const place = { file: library?.file ?? '', line: null, words };
    const mend = `Write content/series/${words}.mdx like that of another series, or take the name away.`;
    if (!has(words)) problems.push({ ...place, fault: 'the library names a series that has no file', mend });
    else if (order.indexOf(words) < index)
      problems.push({
        ...place,
        fault: 'the library names a series twice',
        mend: 'Leave its name where it shall stand.',
      });
  }
  for (const { id, file } of series.filter(({ id }) => library !== null && !order.includes(id))) {
    const fault = 'the library does not name this series';
    const mend = `Write ${id} into the list in content/library.mdx, where it shall stand.`;
    problems.push({ file, line: null, words: '', fault, mend });
  }
  for (const { slug, folder } of [...editions, ...unfinished].filter(
    ({ slug }) => isEditionSlug(slug) && !has(seriesOf(slug)),
  )) {
    const wanted = seriesOf(slug);
    const fault = `the edition ${slug} belongs to the series ${wanted}, which has no file`;
    const mend = `Write content/series/${wanted}.mdx like that of another series, and name it in content/library.mdx.`;
    problems.push({ file: folder, line: null, words: '', fault, mend });
  }
  return series
    .map(({ id, data }) => ({ slug: id, ...data }))
    .sort((a, b) => rank(order, a.slug) - rank(order, b.slug) || (a.slug < b.slug ? -1 : 1));
}

const noLibrary: Problem = {
  file: 'content/library.mdx',
  line: null,
  words: '',
  fault: 'the file is missing',
  mend: 'Write into its front matter the series in their order, series: [guideline].',
};

/** The series of an edition; where it has no file, one that the edition itself would name. */
export const seriesFor = (slug: string, title: string, series: readonly Series[]): Series =>
  series.find((one) => one.slug === seriesOf(slug)) ?? {
    slug: seriesOf(slug),
    title,
    kind: title,
    short: title,
    parents: {},
  };

const rank = (order: readonly string[], slug: string): number =>
  order.includes(slug) ? order.indexOf(slug) : order.length;
