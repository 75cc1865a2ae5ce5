import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keepPrograms } from './kept-programs.ts';
import { isPutBack, putBackInto } from './put-back.ts';

/** Makes of a page as Astro renders it the page as it is written, into the folder of a site that has its style sheets. */
export type Finish = (html: string, site: string) => string;

/** In milliseconds: who waits longer is told how far it is. */
const pause = 5000;

/**
 * Renders what is not put back, and finishes each page before it is written: to read and write them all again when they are
 * there would cost as much as to render them.
 */
export function prerender(finishes: readonly Finish[]): AstroIntegration {
  let site: string;
  return {
    name: 'prerender',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ logger, setPrerenderer }) => {
        let count = 0;
        let rendered = 0;
        let said = performance.now();
        const sayProgress = (): void => {
          rendered += 1;
          if (performance.now() - said < pause) return;
          said = performance.now();
          logger.info(`${rendered} of ${count} pages and files are rendered.`);
        };
        setPrerenderer((plain) => ({
          ...plain,
          async getStaticPaths() {
            keepPrograms();
            const all = await plain.getStaticPaths();
            const rest = all.filter(({ pathname }) => !isPutBack(pathname.replace(/^\//u, '')));
            count = rest.length;
            said = performance.now();
            return rest;
          },
          async render(request, options) {
            const own = await plain.render(request, options);
            const response = own instanceof Response ? own : own.response;
            sayProgress();
            if (options.routeData.type !== 'page' || response.body === null) return own;
            const html = finishes.reduce((text, finish) => finish(text, site), await response.text());
            return new Response(html, { status: response.status, headers: response.headers });
          },
        }));
      },
      'astro:build:generated': () => putBackInto(site),
    },
  };
}
