import { earlierEditions } from '#domain/corpus/nearest-earlier.ts';
import { pagesOfEdition } from '#domain/corpus/pages-of-edition.ts';
import { escapeHtml } from '#domain/document/escape-html.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import {
  aboutPath,
  comparePath,
  dataPath,
  departmentPath,
  departmentsPath,
  draftPath,
  editionVerifyPath,
  searchPath,
  termPath,
  termsPath,
  topicPath,
  topicsPath,
  verifyPath,
} from '#domain/paths.ts';
import type { Locate } from './locate.ts';

/** Gives the path of every page, home first. */
const pagesOf = ({ editions, departments, terms, topics }: Corpus): readonly string[] => [
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
  ...(topics.length > 0 ? [topicsPath] : []),
  ...topics.map(({ id }) => topicPath(id)),
  searchPath,
  verifyPath,
  draftPath,
  dataPath,
  aboutPath,
];

/** Writes the sitemap (sitemaps.org 0.9) of every page. */
export const sitemapOf = (corpus: Corpus, locate: Locate): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pagesOf(corpus).map((path) => `<url><loc>${escapeHtml(locate(path))}</loc></url>`),
    '</urlset>\n',
  ].join('\n');
