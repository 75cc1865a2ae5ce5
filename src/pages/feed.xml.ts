import { corpus } from '#corpus';
import { ledgerSchema } from '#domain/addresses/ledger.ts';
import { feedOf } from '#exports/feed.ts';
import { locate } from '#url';

const files = import.meta.glob<unknown>('/content/*/addresses.json', { import: 'default', eager: true });
const ledgers = Object.fromEntries(
  Object.entries(files).map(([file, records]) => [file.split('/').at(-2) ?? '', ledgerSchema.parse(records)]),
);

export const GET = () =>
  new Response(feedOf(corpus, ledgers, locate), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
