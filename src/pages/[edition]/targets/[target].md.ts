import type { APIRoute } from 'astro';
import { editionsToMake } from '#built-before';
import { corpus } from '#corpus';
import type { Edition } from '#domain/model/edition.ts';
import type { Target } from '#domain/model/target.ts';
import { targetMarkdownOf } from '#exports/page-markdown/target.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  editionsToMake(corpus.editions).flatMap((edition) =>
    edition.targets.map((target) => ({
      params: { edition: edition.slug, target: target.id },
      props: { edition, target },
    })),
  );

export const GET: APIRoute<{ edition: Edition; target: Target }> = ({ props: { edition, target } }) =>
  new Response(targetMarkdownOf(edition, target, locate), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
