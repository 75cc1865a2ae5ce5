import type { APIRoute } from 'astro';
import { addressBooks } from '#corpus';
import type { AddressBook } from '#domain/address-book/book.ts';
import { json } from '#exports/json.ts';

/** Also the books of editions that are gone: what they published is promised for good. */
export const getStaticPaths = () =>
  Object.entries(addressBooks).map(([edition, book]) => ({ params: { edition }, props: { book } }));

export const GET: APIRoute<{ book: AddressBook }> = ({ props: { book } }) => json(book);
