import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';

/** A page of a built site. */
export interface BuiltPage {
  /** Below the site's root, without a leading slash: `2022/3-4/`, empty for home, `404.html`. */
  readonly path: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

const read = new Map<string, readonly BuiltPage[]>();

/**
 * Every page of the site built into a folder, by path; files to take away, such as `data/2022.html`, are not pages, nor are
 * the cards that other sites frame.
 */
export const loadPages = (dir: string): readonly BuiltPage[] => loadAll(dir).filter(({ path }) => !isCard(path));

/** Every card of the site built into a folder, by path. */
export const loadCards = (dir: string): readonly BuiltPage[] => loadAll(dir).filter(({ path }) => isCard(path));

const isCard = (path: string): boolean => path.startsWith('embed/');

function loadAll(dir: string): readonly BuiltPage[] {
  const known = read.get(dir);
  if (known) return known;
  const files = globSync(['**/index.html', '404.html'], { cwd: dir }).sort();
  const pages = files.map((file) => loadPage(dir, file.replaceAll('\\', '/').replace(/index\.html$/, '')));
  read.set(dir, pages);
  return pages;
}

/** One page of the site built into a folder, by its path: `2022/3-4/`. */
export function loadPage(dir: string, path: string): BuiltPage {
  const html = readFileSync(join(dir, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');
  return { path, html, $: load(html) };
}

/** The document's text on a page: what stands in `[data-document]` and not in `[data-ours]`, without white space. */
export function documentText($: CheerioAPI): string {
  const document = $('[data-document]').clone();
  document.find('[data-ours]').remove();
  return document.text().replace(/\s/gu, '');
}
