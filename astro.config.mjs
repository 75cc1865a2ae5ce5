import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { allowInline } from './src/integrations/allow-inline.ts';
import { comparisons } from './src/integrations/comparisons.ts';
import { content } from './src/integrations/content.ts';
import { documents } from './src/integrations/documents.ts';
import { firstPaintInside } from './src/integrations/first-paint-inside.ts';
import { headers } from './src/integrations/headers.ts';
import { keptEditions } from './src/integrations/kept-editions.ts';
import { last } from './src/integrations/last.ts';
import { ledger } from './src/integrations/ledger.ts';
import { linker } from './src/integrations/linker.ts';
import { offline } from './src/integrations/offline.ts';
import { palette } from './src/integrations/palette.ts';
import { pictures } from './src/integrations/pictures.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { prerender } from './src/integrations/prerender.ts';
import { proof } from './src/integrations/proof.ts';
import { search } from './src/integrations/search.ts';
import { shortProperties } from './src/integrations/short-properties.ts';
import { siteAddress } from './src/integrations/site-address.ts';

import { stylesFirst } from './src/integrations/styles-first.ts';
import { topics } from './src/integrations/topics.ts';
import { keepUnbroken } from './src/integrations/unbroken.ts';
import { outDirOf } from './src/site/out-dir.ts';
import { variantFrom } from './src/site/variant.ts';

const { base, outDir, site } = variantFrom(process.env);
const { SEARCH_URL } = process.env;

export default defineConfig({
  ...(site !== '' && { site }),
  base,
  outDir: outDirOf(outDir),
  cacheDir: './.astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // While one page is being written to the disk, others are made.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  logger: { entrypoint: new URL('./src/site/build-log.ts', import.meta.url) },
  devToolbar: { enabled: false },
  // The last four look at all that the others have written.
  integrations: [
    content(),
    comparisons(),
    documents(),
    topics(),
    ledger(),
    mdx(),
    palette(),
    shortProperties(),
    siteAddress(),
    pictures(),
    search(),
    plainImports(),
    linker(),
    keptEditions(),
    prerender([firstPaintInside, allowInline, stylesFirst, keepUnbroken]),
    headers(SEARCH_URL ? [new URL(SEARCH_URL).origin] : []),
    offline(),
    proof(),
    last(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm, remarkCjkFriendly] }),
  },
  vite: {
    define: { 'import.meta.env.SEARCH_URL': JSON.stringify(SEARCH_URL || null) },
    // What a worker rarely needs it loads by itself.
    worker: { format: 'es' },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Astro would name a script of a page at three times the length, in each page that has it.
              entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_.*/u, '')}.[hash].js`,
            },
          },
        },
      },
    },
    build: {
      // No small file may stand inline: the content security policy forbids it.
      assetsInlineLimit: 0,
      // Any MDX in a collection sets off this warning (withastro/astro#18087).
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
