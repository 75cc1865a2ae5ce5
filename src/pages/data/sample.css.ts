import type { APIRoute } from 'astro';
import { highlight, highlightRules } from '#components/data/sample.ts';
import { samples } from './_samples.ts';

/** The colours of the samples on the data page: one class for each kind of token that they have. */
export const GET: APIRoute = () => {
  for (const sample of Object.values(samples)) if (sample) highlight(sample);
  return new Response(highlightRules(), { headers: { 'content-type': 'text/css' } });
};
