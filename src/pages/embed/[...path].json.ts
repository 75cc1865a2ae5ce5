import type { APIRoute } from 'astro';
import { editionsToMake } from '#built-before';
import { corpus } from '#corpus';
import { type EmbeddedWords, embeddedIn } from '#domain/citation/embedded.ts';
import { oembedOf } from '#exports/oembed.ts';
import { absolute, locate } from '#url';

/** Those who embed a page know nothing of where they found it: without the site's own address there is nothing to say. */
export const getStaticPaths = () =>
  absolute('') === null
    ? []
    : editionsToMake(corpus.editions)
        .flatMap(embeddedIn)
        .map((embedded) => ({ params: { path: embedded.path.replace(/\/$/u, '') }, props: { embedded } }));

export const GET: APIRoute<{ embedded: EmbeddedWords }> = ({ props: { embedded } }) =>
  Response.json(oembedOf(embedded, locate));
