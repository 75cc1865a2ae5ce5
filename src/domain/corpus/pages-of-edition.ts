import { unitsOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import { dutiesPath, editionPath, sentencePath, targetPath, targetsPath, unitPath } from '#domain/paths.ts';
import { allSentences } from './find.ts';
import { hasTargets, hasTasks } from './what-it-lists.ts';

/** The paths of the pages that show an edition: the whole document, its units, sentences and targets, its table of duties. */
export const pagesOfEdition = (edition: Edition): readonly string[] => [
  editionPath(edition.slug),
  ...unitsOf(edition).map(({ id }) => unitPath(edition.slug, id)),
  ...allSentences(edition).map(({ id }) => sentencePath(edition.slug, id)),
  ...(hasTargets(edition) ? [targetsPath(edition.slug)] : []),
  ...edition.targets.map(({ id }) => targetPath(edition.slug, id)),
  ...(hasTasks(edition) ? [dutiesPath(edition.slug)] : []),
];
