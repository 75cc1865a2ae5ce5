import { corpus } from '#corpus';
import { addressBookSchema } from '#domain/address-book/book.ts';
import { feedOf } from '#exports/feed.ts';
import { locate } from '#url';

const files = import.meta.glob<unknown>('/content/*/addresses.json', { import: 'default', eager: true });
const addressBooks = Object.fromEntries(
  Object.entries(files).map(([file, records]) => [file.split('/').at(-2) ?? '', addressBookSchema.parse(records)]),
);

export const GET = () =>
  new Response(feedOf(corpus, addressBooks, locate), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
