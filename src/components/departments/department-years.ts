import { editionsToMake } from '#built-before';
import { corpus } from '#corpus';
import { yearsOf } from '#domain/corpus/years-of.ts';

/** Gives each edition to be made with each department that it names, as routes; none where the library holds one edition. */
export function departmentYears() {
  if (corpus.editions.length < 2) return [];
  const editions = editionsToMake(corpus.editions);
  return corpus.departments.flatMap((department) =>
    yearsOf(department, { editions }).map(({ edition }) => ({
      params: { edition: edition.slug, department: department.id },
      props: { edition, department },
    })),
  );
}
