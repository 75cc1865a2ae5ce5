import type { AstroIntegration } from 'astro';
import { siteAsItStands } from '#content/site-as-it-stands.ts';
import { hasTasks } from '#domain/corpus/what-it-lists.ts';
import { dataPackagePath } from '#domain/paths.ts';

/** Adds what describes the files of the ledger; where no document says who answers for something there are none. */
export function ledger(): AstroIntegration {
  return {
    name: 'ledger',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && !siteAsItStands().corpus.editions.some(hasTasks)) return;
        injectRoute({ pattern: `/${dataPackagePath}`, entrypoint: './src/pages/data/_datapackage.json.ts' });
      },
    },
  };
}
