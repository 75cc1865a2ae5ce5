import { unitsOf } from '#domain/document/units.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { departmentPath, editionPath, sentencePath, targetPath, unitPath } from '#domain/paths.ts';
import { allSentences } from './find.ts';

/** The paths of the pages that have a preview picture of their own; all others show the site's, of path ``. */
export const picturedPaths = (corpus: Corpus): readonly string[] => [
  '',
  ...corpus.editions.flatMap((edition) => [
    editionPath(edition.slug),
    ...unitsOf(edition).map(({ id }) => unitPath(edition.slug, id)),
    ...allSentences(edition).map(({ id }) => sentencePath(edition.slug, id)),
    ...edition.targets.map(({ id }) => targetPath(edition.slug, id)),
  ]),
  ...corpus.departments.map(({ id }) => departmentPath(id)),
];
