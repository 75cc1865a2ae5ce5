/**
 * Gives the share of the site that a path belongs to. An edition has several, by what they are made from: its own files, by
 * its slug; its pages, which name the years beside it, `2022~pages`; where its pages have their like in years further away,
 * `2022~years`; the page that says where its words come from, and names other editions, `2022~verify`; how it compares with
 * an earlier one, `2023~2022`. Null for what spans the library, and for what the end of a build writes.
 *
 * @param path below the site's root, of a page or a file: `2022/3-4/`, `2022/3-4/index.html`, `data/2022.csv`
 */
export function shareOf(path: string, editions: ReadonlySet<string>): string | null {
  const names = path.split('/');
  const [top = '', second = '', third = ''] = names;
  if (editions.has(top)) {
    if (second === 'offline.json') return null;
    if (second === 'verify') return provenanceOf(top);
    if (second === 'compare') return comparisonOf(top, third);
    if (second === 'others.json') return yearsOf(top);
    return isPage(path) ? pagesOf(top) : top;
  }
  if (top === 'data' && second === 'compare') return comparisonOf(...pairOf(withoutEnding(third), editions));
  const within = top === 'data' && (second === 'refs' || second === 'annotations') ? third : second;
  const edition = folders.has(top) ? withoutEnding(within) : '';
  return editions.has(edition) ? edition : null;
}

/** Folders in which each edition has files of its own. */
const folders: ReadonlySet<string> = new Set(['data', 'embed', 'og', 'verify']);

/** The name of the share that is an edition's pages. */
export const pagesOf = (edition: string): string => `${edition}~pages`;

/** The name of the share that sets an edition beside all other years of its series. */
export const yearsOf = (edition: string): string => `${edition}~years`;

/** The name of the share that is the page about where an edition's words come from. */
export const provenanceOf = (edition: string): string => `${edition}~verify`;

/** The name of the share that compares an edition with an earlier one. */
export const comparisonOf = (edition: string, earlier: string): string => `${edition}~${earlier}`;

/** Whether a path is that of a page, its folder or the file in it; some paths of files end with a slash as well. */
const isPage = (path: string): boolean => path.endsWith('/index.html') || !path.includes('.');

const withoutEnding = (name: string): string => name.replace(/\..*$/u, '');

/** The editions that a comparison is named by, the later one first: `plan-2023` and `plan-2022` of `plan-2023-plan-2022`. */
function pairOf(pair: string, editions: ReadonlySet<string>): readonly [later: string, earlier: string] {
  for (let cut = pair.indexOf('-'); cut >= 0; cut = pair.indexOf('-', cut + 1)) {
    const [later, earlier] = [pair.slice(0, cut), pair.slice(cut + 1)];
    if (editions.has(later) && editions.has(earlier)) return [later, earlier];
  }
  throw new Error(`“${pair}” names no two editions that there are.`);
}
