import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Term } from '#domain/model/term.ts';
import { termMarkdownOf } from '#exports/page-markdown/term.ts';
import { locate } from '#url';

export const getStaticPaths = () => corpus.terms.map((term) => ({ params: { term: term.id }, props: { term } }));

export const GET: APIRoute<{ term: Term }> = ({ props: { term } }) =>
  new Response(termMarkdownOf(corpus, term, locate), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
