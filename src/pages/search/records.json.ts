import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import { packRecords } from '#domain/search/pack.ts';
import { sharedRecords } from '#domain/search/records.ts';

/** What the search finds that is of no edition. */
export const GET: APIRoute = () => Response.json(packRecords(sharedRecords(corpus)));
