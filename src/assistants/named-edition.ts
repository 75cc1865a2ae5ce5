import type { CataloguedEdition } from '#domain/search/catalogue.ts';

/**
 * The edition of a slug, or all, newest first, where none is named.
 * @throws Error where there is none with it, which says which there are
 */
export function namedEdition(
  slug: string | undefined,
  { editions }: { readonly editions: readonly CataloguedEdition[] },
): readonly CataloguedEdition[] {
  if (slug === undefined) return editions;
  const named = editions.filter((edition) => edition.slug === slug);
  if (named.length > 0) return named;
  throw new Error(
    `未核对：没有收录${slug}；收录的有${editions.map((one) => `${one.slug}《${one.title}》`).join('、')}。`,
  );
}
