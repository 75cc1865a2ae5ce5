import { inject } from 'vitest';
import type { SiteUnderTest } from './site.setup.ts';

/** The sites that hold different editions: what a page looks like and says is looked at once for each. */
export function differingSites(): readonly SiteUnderTest[] {
  const { root, base } = inject('sites');
  return base.editions.length > root.editions.length ? [root, base] : [root];
}

/** The first of the sites that holds an edition. */
export function siteWith(edition: string): SiteUnderTest {
  const found = differingSites().find(({ editions }) => editions.includes(edition));
  if (!found) throw new Error(`No site holds ${edition}.`);
  return found;
}
