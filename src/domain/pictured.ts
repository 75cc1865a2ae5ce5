import { departmentPath, editionPath, sentencePath, targetPath, unitPath } from './address.ts';
import { unitsOf } from './citation/unit.ts';
import { allSentences } from './corpus/find.ts';
import type { Corpus } from './corpus/model.ts';

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
