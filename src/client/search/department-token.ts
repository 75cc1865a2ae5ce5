import type { CataloguedEdition } from '#domain/search/catalogue.ts';
import { editionOfPath } from '#domain/search/edition-of-path.ts';
import type { LibraryCatalogue } from './catalogue.ts';

/** What a department is called in an edition, which is what it was called then; of no edition, what it is called today. */
export const departmentToken = (
  id: string,
  edition: Pick<CataloguedEdition, 'called'> | undefined,
  { departments }: Pick<LibraryCatalogue, 'departments'>,
): string => edition?.called?.[id] ?? departments.find((one) => one.id === id)?.token ?? id;

/** The departments of what is found, as they are called where it stands. */
export function departmentsOf(
  { departments, path }: { readonly departments: readonly string[]; readonly path: string },
  catalogue: Pick<LibraryCatalogue, 'departments' | 'editions'>,
): readonly { readonly id: string; readonly token: string }[] {
  const edition = editionOfPath(path, catalogue.editions);
  return departments.map((id) => ({ id, token: departmentToken(id, edition, catalogue) }));
}
