import { corpus } from '#corpus';
import { currentEdition } from '#domain/corpus/find.ts';
import { sayLibrary } from '#domain/corpus/say-held.ts';
import { palette } from '#styles/palette.ts';

const { paper } = palette.light;
const documents = corpus.editions.length > 1 ? sayLibrary(corpus.editions) : `《${currentEdition(corpus).title}》`;

/** What a device that installs the site shows of it (Web App Manifest). */
export const GET = () =>
  new Response(
    `${JSON.stringify(
      {
        name: '明责 Mingze',
        short_name: '明责',
        description: `逐句阅读、检索、引用${documents}，一眼看清由谁负责。非官方整理。`,
        lang: 'zh-CN',
        start_url: './',
        scope: './',
        display: 'minimal-ui',
        background_color: paper,
        theme_color: paper,
        icons: [
          { src: 'favicon.svg', type: 'image/svg+xml', sizes: 'any' },
          { src: 'icon-180.png', type: 'image/png', sizes: '180x180' },
          { src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
          { src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
          { src: 'icon-maskable.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
        ],
      },
      null,
      2,
    )}\n`,
    { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } },
  );
