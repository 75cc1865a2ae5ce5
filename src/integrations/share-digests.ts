import { createHash } from 'node:crypto';
import type { Site } from '#content/load-site.ts';
import { editionName } from '#domain/corpus/edition-name.ts';
import { editionsShown } from '#domain/corpus/editions-shown.ts';
import { currentEdition } from '#domain/corpus/find.ts';
import { earlierEditions, nearestEarlier, nearestLater, seriesOf } from '#domain/corpus/nearest-earlier.ts';
import { othersNamed } from '#domain/corpus/others-named.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import { libraryPath } from '#domain/paths.ts';
import { digestOnce } from '#site/digest-files.ts';
import { comparisonOf, pagesOf, provenanceOf, yearsOf } from '#site/shares.ts';

/** Gives, by its slug, a digest of all that an edition is read from: its own files, its series, and what all editions share. */
export function editionDigests({ editions }: Corpus): ReadonlyMap<string, string> {
  const shared = digestOnce(['content/{departments,terms}/*']);
  return new Map(
    editions.map(({ slug, series }) => [slug, digestOf({ shared, series, own: digestOnce([`content/${slug}/**/*`]) })]),
  );
}

/**
 * Gives, for each share of the site that is an edition's, a digest of everything that it is made from, so that a share
 * whose digest is as it was need not be made again. Nothing of an edition may use of the library besides what all share, the
 * years of its series, how long the list of documents is, and which is the newest; its pages use as well the editions before
 * and after it, and their figures, which are followed from year to year; one names the newest of the others.
 *
 * @param own digests of what each edition is read from, by their slugs
 * @param program a digest of the code, the settings and the routes of the build
 */
export function shareDigests(
  { corpus, entries }: Site,
  own: ReadonlyMap<string, string>,
  program: string,
): ReadonlyMap<string, string> {
  const { editions } = corpus;
  const current = currentEdition(corpus);
  const shown = corpus.departments.map((department) => {
    const { withTasks, mentioning } = editionsShown(department, corpus);
    return { id: department.id, of: [...withTasks, ...mentioning] };
  });
  const filesOf = (some: readonly (Edition | null)[]) => some.map((edition) => edition && own.get(edition.slug));
  return new Map(
    editions.flatMap((edition): [string, string][] => {
      const { slug } = edition;
      const series = editions.filter((other) => seriesOf(other.slug) === seriesOf(slug));
      const library = {
        program,
        list: libraryPath(editions),
        series: entries.series.filter(({ id }) => id === edition.series.slug),
        years: series.map(({ slug, later }) => ({ slug, later })),
        isAlone: editions.length === 1,
        isCurrent: edition === current,
        isOfCurrent: edition.series === current.series,
      };
      const facts = {
        ...library,
        topics: corpus.topics.filter(({ years }) => years.some((year) => year.edition === slug)),
        // A mention leads to the edition's words on the page of a department, as long as they are there.
        shown: shown.filter(({ of }) => of.includes(edition)).map(({ id }) => id),
      };
      const figures = series.map(({ slug, targets, lineage }) => [slug, targets, lineage?.figures]);
      const near = [edition, nearestEarlier(edition, editions), nearestLater(edition, editions)];
      const others = othersNamed(edition, editions).map((other) => [other.slug, editionName(other)]);
      return [
        [slug, digestOf({ ...facts, files: filesOf([edition]) })],
        [pagesOf(slug), digestOf({ ...facts, figures, files: filesOf(near) })],
        [provenanceOf(slug), digestOf({ ...facts, others, files: filesOf(near) })],
        [yearsOf(slug), digestOf({ ...library, files: filesOf([edition, ...series]) })],
        ...earlierEditions(edition, editions).map((earlier): [string, string] => [
          comparisonOf(slug, earlier.slug),
          digestOf({ ...library, figures, files: filesOf([edition, earlier]) }),
        ]),
      ];
    }),
  );
}

const digestOf = (facts: object): string => createHash('sha256').update(JSON.stringify(facts)).digest('hex');
