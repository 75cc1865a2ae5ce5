import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isPutBack, putBackInto } from './put-back.ts';

/** Makes of a page as Astro renders it the page as it is written. */
export type Finish = (html: string) => string;

/**
 * Renders what is not put back, and finishes each page before it is written: to read and write them all again when they are
 * there would cost as much as to render them.
 */
export function prerender(finishes: readonly Finish[]): AstroIntegration {
  let outDir: URL;
  return {
    name: 'prerender',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((plain) => ({
          ...plain,
          async getStaticPaths() {
            putBackInto(fileURLToPath(outDir));
            const all = await plain.getStaticPaths();
            return all.filter(({ pathname }) => !isPutBack(pathname.replace(/^\//u, '')));
          },
          async render(request, options) {
            const rendered = await plain.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (options.routeData.type !== 'page' || response.body === null) return rendered;
            const html = finishes.reduce((text, finish) => finish(text), await response.text());
            return new Response(html, { status: response.status, headers: response.headers });
          },
        }));
      },
    },
  };
}
