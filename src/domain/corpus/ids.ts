import { reservedNames } from '#domain/paths.ts';
import type { Problem } from '../problem.ts';
import type { Content } from './content.ts';
import { GUIDELINE } from './nearest-earlier.ts';

/** How the addresses of editions are written, as a regular expression's source. */
export const editionSlug = '(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*-)?\\d{4}';
const slugAlone = new RegExp(`^${editionSlug}$`, 'u');

/** Whether a name can be the address of an edition: `2022`, or `<series>-<year>` of another series, and no top-level page's. */
export const isEditionSlug = (slug: string): boolean =>
  slugAlone.test(slug) && !slug.startsWith(`${GUIDELINE}-`) && !reservedNames.includes(slug);

/** Every edition's folder whose name cannot be its address. */
export function checkSlugs({ editions }: Content): Problem[] {
  return editions
    .filter(({ slug }) => !isEditionSlug(slug))
    .map(({ slug, folder }) => ({
      file: folder,
      line: null,
      words: slug,
      fault: 'the name of the folder cannot be the address of an edition',
      mend: 'Name it by the year, 2022, or by series and year, plan-2023; names of top-level pages are taken.',
    }));
}

/** Every file whose name cannot be an address, or is another's. */
export function checkIds({ series, departments, terms, topics, editions }: Content): Problem[] {
  const groups = [series, departments, terms, topics, ...editions.map(({ targets }) => targets)];
  return groups.flatMap((entries: readonly { id: string; file: string }[]) =>
    entries.flatMap(({ id, file }, index) => [
      ...(entries.findIndex((entry) => entry.id === id) === index
        ? []
        : [
            {
              file,
              line: null,
              words: id,
              fault: 'another file has the same id',
              mend: 'Rename one of the two; ids are addresses.',
            },
          ]),
      ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)
        ? []
        : [
            {
              file,
              line: null,
              words: id,
              fault: 'the name of the file cannot be an address',
              mend: 'Use lower-case ASCII letters, digits and hyphens.',
            },
          ]),
    ]),
  );
}
