import type { APIRoute } from 'astro';
import { Converter } from 'opencc-js/t2cn';
import { derivedOfEdition } from '#built-before';
import { corpus } from '#corpus';
import { aboutLibrary } from '#domain/search/about-records.ts';
import { catalogue } from '#domain/search/catalogue.ts';

/** What the browser knows before it searches. */
export const GET: APIRoute = () => {
  const about = aboutLibrary(corpus, Converter({ from: 't', to: 'cn' }), (edition, derive) =>
    derivedOfEdition(edition, 'what a catalogue says of its records', derive),
  );
  return Response.json(catalogue(corpus, about));
};
