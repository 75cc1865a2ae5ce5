import type { APIRoute } from 'astro';
import { Converter } from 'opencc-js/t2cn';
import { corpus } from '#corpus';
import { aboutRecords } from '#domain/search/about-records.ts';
import { catalogue } from '#domain/search/catalogue.ts';
import { searchRecords } from '#domain/search/records.ts';

/** What the browser knows before it searches. */
export const GET: APIRoute = () =>
  Response.json(catalogue(corpus, aboutRecords(searchRecords(corpus), Converter({ from: 't', to: 'cn' }))));
