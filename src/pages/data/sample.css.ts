import type { APIRoute } from 'astro';
import { rules } from './_samples.ts';

/** The colours of the samples on the data page. */
export const GET: APIRoute = () => new Response(rules, { headers: { 'content-type': 'text/css' } });
