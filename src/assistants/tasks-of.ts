import { fold } from '#domain/search/fold.ts';
import { departmentsNamed } from '#domain/search/names.ts';
import { answered, dutiesOf, titleOf } from './answered.ts';
import type { Library } from './library.ts';
import { namedEdition } from './named-edition.ts';

/** Gives the sentences whose note names a department, edition by edition, and who is named beside it. */
export async function tasksOf(library: Library, department: string, edition: string | undefined) {
  const { departments } = library.catalogue;
  const named = departmentsNamed(fold(department), departments);
  const byId = departments.filter(({ id }) => id === department);
  const [own, ...others] = named.length > 0 ? named : byId;
  if (!own || others.length > 0) {
    return {
      department,
      standing: '未核对' as const,
      reason: own ? '这个名称可指几个单位，请写明是哪一个。' : '责任括注里没有这个名称。',
      departments: (own ? [own, ...others] : departments).map(({ token }) => token),
    };
  }
  const years = await Promise.all(
    namedEdition(edition, library.catalogue).map(async ({ slug }) => {
      const document = await library.document(slug);
      const tokens = new Map(document.departments.map(({ id, token }) => [id, token]));
      const duties = dutiesOf(document).filter(({ departments }) => departments.some(({ id }) => id === own.id));
      const tasks = duties.flatMap((duty) =>
        duty.sentences.map((sentence) => ({
          ...answered(sentence, duty, document, library),
          role: duty.departments.find(({ id }) => id === own.id)?.role ?? '',
          together: duty.departments.filter(({ id }) => id !== own.id).map(({ id }) => tokens.get(id) ?? id),
        })),
      );
      return { edition: slug, document: titleOf(document), count: tasks.length, tasks };
    }),
  );
  return { department: own.token, standing: '已找到' as const, unit: '句', editions: years };
}
