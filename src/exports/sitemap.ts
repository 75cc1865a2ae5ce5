import { allSentences } from '#domain/corpus/find.ts';
import { earlierEditions } from '#domain/corpus/nearest-earlier.ts';
import { escapeHtml } from '#domain/document/escape-html.ts';
import { unitsOf } from '#domain/document/units.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import {
  aboutPath,
  comparePath,
  dataPath,
  departmentPath,
  departmentsPath,
  dutiesPath,
  editionPath,
  editionVerifyPath,
  searchPath,
  sentencePath,
  targetPath,
  targetsPath,
  termPath,
  termsPath,
  unitPath,
  verifyPath,
} from '#domain/paths.ts';
import type { Locate } from './locate.ts';

/** Gives the path of every page, home first. */
const pagesOf = ({ editions, departments, terms }: Corpus): readonly string[] => [
  '',
  ...editions.flatMap((edition) => [
    ...pagesOfEdition(edition),
    ...earlierEditions(edition, editions).map(({ slug }) => comparePath(edition.slug, slug)),
    ...(editions.length > 1 ? [editionVerifyPath(edition.slug)] : []),
  ]),
  departmentsPath,
  ...departments.map(({ id }) => departmentPath(id)),
  termsPath,
  ...terms.map(({ id }) => termPath(id)),
  searchPath,
  verifyPath,
  dataPath,
  aboutPath,
];

const pagesOfEdition = (edition: Edition): readonly string[] => [
  editionPath(edition.slug),
  ...unitsOf(edition).map(({ id }) => unitPath(edition.slug, id)),
  ...allSentences(edition).map(({ id }) => sentencePath(edition.slug, id)),
  targetsPath(edition.slug),
  ...edition.targets.map(({ id }) => targetPath(edition.slug, id)),
  dutiesPath(edition.slug),
];

/** Writes the sitemap (sitemaps.org 0.9) of every page. */
export const sitemapOf = (corpus: Corpus, locate: Locate): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pagesOf(corpus).map((path) => `<url><loc>${escapeHtml(locate(path))}</loc></url>`),
    '</urlset>\n',
  ].join('\n');
