import type { AstroIntegration } from 'astro';
import { siteAsItStands } from '#content/site-as-it-stands.ts';
import { hasLibraryPage } from '#domain/paths.ts';

/** Adds the page that lists all documents, where they are too many for the home page. */
export function documents(): AstroIntegration {
  return {
    name: 'documents',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && !hasLibraryPage(siteAsItStands().corpus.editions)) return;
        injectRoute({ pattern: '/documents', entrypoint: './src/pages/documents/_index.astro' });
        injectRoute({ pattern: '/documents.md', entrypoint: './src/pages/documents/_documents.md.ts' });
      },
    },
  };
}
