import type { APIRoute } from 'astro';
import { robotsTextOf } from '#exports/robots-text.ts';
import { locate, ownsOrigin } from '#url';

/** Programs look for it at the top of a host alone, and it names whole addresses. */
export const getStaticPaths = () => (ownsOrigin ? [{ params: { robots: 'robots' } }] : []);

export const GET: APIRoute = () =>
  new Response(robotsTextOf(locate), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
