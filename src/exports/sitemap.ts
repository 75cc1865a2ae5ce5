import { earlierEditions } from '#domain/corpus/nearest-earlier.ts';
import { pagesOfEdition } from '#domain/corpus/pages-of-edition.ts';
import { escapeHtml } from '#domain/document/escape-html.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import {
  aboutPath,
  comparePath,
  dataPath,
  departmentPath,
  departmentsPath,
  documentsPath,
  draftPath,
  editionVerifyPath,
  hasLibraryPage,
  searchPath,
  termPath,
  termsPath,
  topicPath,
  topicsPath,
  verifyPath,
} from '#domain/paths.ts';
import type { Locate } from './locate.ts';

/** So many addresses a sitemap may hold (sitemaps.org 0.9); of 50 MB, its other bound, they take the tenth part. */
const mostAddresses = 50_000;

/** A part of the sitemap, `sitemap-2022.xml`, with the paths of its pages. */
export interface Sitemap {
  readonly name: string;
  readonly paths: readonly string[];
}

/** The pages in parts: those that span the library, home first, then those of each edition, so that an old part stays as it is. */
export const sitemapsOf = (corpus: Corpus): readonly Sitemap[] => [
  ...partsOf('library', pagesOfLibrary(corpus)),
  ...corpus.editions.flatMap((edition) => partsOf(edition.slug, pagesAbout(edition, corpus.editions))),
];

function partsOf(name: string, paths: readonly string[]): readonly Sitemap[] {
  const count = Math.ceil(paths.length / mostAddresses);
  return Array.from({ length: count }, (_, part) => ({
    name: `sitemap-${name}${part > 0 ? `.${part + 1}` : ''}.xml`,
    paths: paths.slice(part * mostAddresses, (part + 1) * mostAddresses),
  }));
}

const pagesAbout = (edition: Edition, editions: readonly Edition[]): readonly string[] => [
  ...pagesOfEdition(edition),
  ...earlierEditions(edition, editions).map(({ slug }) => comparePath(edition.slug, slug)),
  ...(editions.length > 1 ? [editionVerifyPath(edition.slug)] : []),
];

const pagesOfLibrary = ({ editions, departments, terms, topics }: Corpus): readonly string[] => [
  '',
  ...(hasLibraryPage(editions) ? [documentsPath] : []),
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

/** Writes a part (sitemaps.org 0.9). */
export const sitemapOf = ({ paths }: Sitemap, locate: Locate): string => listed('urlset', 'url', paths, locate);

/** Writes the index of the parts, `sitemap.xml`. */
export const sitemapIndexOf = (corpus: Corpus, locate: Locate): string =>
  listed(
    'sitemapindex',
    'sitemap',
    sitemapsOf(corpus).map(({ name }) => name),
    locate,
  );

const listed = (all: string, one: string, paths: readonly string[], locate: Locate): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${all} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...paths.map((path) => `<${one}><loc>${escapeHtml(locate(path))}</loc></${one}>`),
    `</${all}>\n`,
  ].join('\n');
