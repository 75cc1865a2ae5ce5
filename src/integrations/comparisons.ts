import type { AstroIntegration } from 'astro';
import { siteAsItStands } from '#content/site-as-it-stands.ts';
import { nearestEarlier } from '#domain/corpus/nearest-earlier.ts';

/** Adds the pages that compare two editions; a site that holds nothing to compare gets neither their styles nor scripts. */
export function comparisons(): AstroIntegration {
  return {
    name: 'comparisons',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        const { editions } = siteAsItStands().corpus;
        if (command !== 'dev' && !editions.some((edition) => nearestEarlier(edition, editions))) return;
        injectRoute({ pattern: '/[edition]/compare/[earlier]', entrypoint: './src/pages/[edition]/_compare.astro' });
      },
    },
  };
}
