import { corpus } from '#corpus';
import { yearsOf } from '#domain/corpus/years-of.ts';

/** Gives each edition with each department that it names, as routes; none where the library holds one edition. */
export const departmentYears = () =>
  corpus.editions.length < 2
    ? []
    : corpus.departments.flatMap((department) =>
        yearsOf(department, corpus).map(({ edition }) => ({
          params: { edition: edition.slug, department: department.id },
          props: { edition, department },
        })),
      );
