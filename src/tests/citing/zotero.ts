import { load } from 'cheerio';

/** What Zotero would save of a page. */
export interface SavedItem {
  readonly itemType: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly creators: readonly string[];
}

/** Prefixes of names in `meta` that its translator “Embedded Metadata” knows without being told, as far as pages use any. */
const known = new Set(['article', 'bib', 'bibo', 'book', 'dc', 'dcterms', 'eprints', 'og', 'prism', 'z']);

/** The types of items that are of interest here; a type that Zotero has not would be passed over. */
const itemTypes = new Set(['statute', 'webpage', 'report', 'document', 'journalArticle']);

/** The fields that a statute has; others are dropped. */
const fieldsOfStatute = new Set(
  'nameOfAct code codeNumber publicLawNumber dateEnacted pages section session history abstractNote language url'.split(
    ' ',
  ),
);

/** How a statute calls what other types call so. */
const ofStatute: Readonly<Record<string, string>> = { title: 'nameOfAct', date: 'dateEnacted' };

/**
 * What Zotero's translators “Embedded Metadata” and, behind it, “RDF” take of a page, as far as a statute is concerned;
 * said anew from reading them (2024). A `meta` speaks by its `name`, else by its `property`; what stands before the first
 * of `.:_` is a prefix, in either case, and the letter behind it becomes small.
 */
export function savedByZotero(html: string, address: string): SavedItem {
  const $ = load(html);
  const statements = new Map<string, string>();
  for (const meta of $('meta').get()) {
    const value = $(meta).attr('content');
    for (const tag of ($(meta).attr('name') || $(meta).attr('property') || '').split(/\s+/u)) {
      const [, prefix = '', first = '', rest = ''] = /^([^.:_]+)[.:_](.)(.*)$/u.exec(tag) ?? [];
      const name = `${prefix.toLowerCase()}:${first.toLowerCase()}${rest}`;
      if (value && known.has(prefix.toLowerCase()) && !statements.has(name)) statements.set(name, value);
    }
  }
  const first = (...names: readonly string[]) => names.map((name) => statements.get(name)).find(Boolean);

  // A type of Zotero’s own wins, then og:type where it is more than “article”, then Dublin Core; a page is a web page else.
  const own = first('z:itemType', 'z:type');
  const og = { book: 'book', website: 'webpage' }[first('og:type') ?? ''];
  const dc = first('dc:type', 'dcterms:type');
  const itemType = [own, og, dc].find((type) => type && itemTypes.has(type)) ?? 'webpage';

  const found: Record<string, string | undefined> = {
    title: first('dc:title', 'dcterms:title', 'eprints:title', 'og:title') ?? $('title').text(),
    date: first('eprints:date', 'prism:publicationDate', 'article:published_time', 'dcterms:issued', 'dc:date'),
    section: first('article:section'),
    url: first('og:url') ?? $('link[rel="canonical"]').attr('href') ?? address,
    abstractNote:
      first('og:description', 'dcterms:abstract', 'dc:description') ?? $('meta[name="description"]').attr('content'),
    language: first('dc:language', 'dcterms:language') ?? $('html').attr('lang'),
  };
  // Whatever has Zotero’s own prefix is a field by its name.
  for (const [name, value] of statements) if (name.startsWith('z:')) found[name.slice(2)] = value;
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(found)) {
    const field = ofStatute[name] ?? name;
    if (value && fieldsOfStatute.has(field)) fields[field] = value;
  }
  const creator = first('dc:creator', 'dcterms:creator', 'dc:contributor');
  return { itemType, fields, creators: creator ? [creator] : [] };
}
