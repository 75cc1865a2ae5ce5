/**
 * Gives the share of the site that a path belongs to: an edition's own pages and files, by its slug; what sets it beside
 * other years, `2022~years`; null for what spans the library, and for what the end of a build writes.
 *
 * @param path below the site's root, of a page or a file: `2022/3-4/`, `2022/3-4/index.html`, `data/2022.csv`
 */
export function shareOf(path: string, editions: ReadonlySet<string>): string | null {
  const names = path.split('/');
  const [top = '', second = '', third = ''] = names;
  if (editions.has(top)) {
    if (spanning.has(second)) return null;
    return second === 'compare' || second === 'others.json' ? yearsOf(top) : top;
  }
  if (top === 'data' && second === 'compare') return yearsOf(laterOf(withoutEnding(third), editions));
  const within = top === 'data' && (second === 'refs' || second === 'annotations') ? third : second;
  const edition = folders.has(top) ? withoutEnding(within) : '';
  return editions.has(edition) ? edition : null;
}

/** What lies in an edition's folder and yet says what else there is: where the words of others come from; what to store. */
const spanning: ReadonlySet<string> = new Set(['offline.json', 'verify']);

/** Folders in which each edition has files of its own. */
const folders: ReadonlySet<string> = new Set(['data', 'embed', 'og', 'verify']);

/** The name of the share that sets an edition beside other years of its series. */
export const yearsOf = (edition: string): string => `${edition}~years`;

const withoutEnding = (name: string): string => name.replace(/\..*$/u, '');

/** The edition that a comparison is named by first, `plan-2023` in `plan-2023-plan-2022`. */
function laterOf(pair: string, editions: ReadonlySet<string>): string {
  for (let cut = pair.indexOf('-'); cut >= 0; cut = pair.indexOf('-', cut + 1)) {
    if (editions.has(pair.slice(0, cut)) && editions.has(pair.slice(cut + 1))) return pair.slice(0, cut);
  }
  throw new Error(`“${pair}” names no two editions that there are.`);
}
