import type { APIRoute } from 'astro';
import { Converter } from 'opencc-js/t2cn';
import { corpus } from '#corpus';
import type { Edition } from '#domain/model/edition.ts';
import { checkedDocument } from '#domain/verify/checked-document.ts';

export const getStaticPaths = () =>
  corpus.editions.map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  Response.json(checkedDocument(edition, Converter({ from: 't', to: 'cn' })));
