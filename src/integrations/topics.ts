import type { AstroIntegration } from 'astro';
import { siteAsItStands } from '#content/site-as-it-stands.ts';

/** Adds the pages and files of topics; a site for which no editor wrote one has neither. */
export function topics(): AstroIntegration {
  return {
    name: 'topics',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && siteAsItStands().corpus.topics.length === 0) return;
        injectRoute({ pattern: '/topics', entrypoint: './src/pages/topics/_index.astro' });
        injectRoute({ pattern: '/topics.md', entrypoint: './src/pages/topics/_topics.md.ts' });
        injectRoute({ pattern: '/topics/[topic]', entrypoint: './src/pages/topics/_topic.astro' });
        injectRoute({ pattern: '/data/topics.json', entrypoint: './src/pages/data/_topics.json.ts' });
        injectRoute({ pattern: '/data/topics.schema.json', entrypoint: './src/pages/data/_topics.schema.json.ts' });
      },
    },
  };
}
