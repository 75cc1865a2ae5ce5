import { dutiesOf } from '#domain/document/units.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';

/** The words by which the notes of editions name a department, each once, in the order in which they are met. */
export const namesInNotes = ({ id }: Pick<Department, 'id'>, editions: readonly Edition[]): readonly string[] => [
  ...new Set(editions.flatMap((edition) => namesIn(edition).get(id) ?? [])),
];

/** Those of each edition, which never changes, by department; the page of every department asks for them. */
const known = new WeakMap<Edition, ReadonlyMap<string, readonly string[]>>();

function namesIn(edition: Edition): ReadonlyMap<string, readonly string[]> {
  const names = known.get(edition) ?? listNames(edition);
  known.set(edition, names);
  return names;
}

function listNames(edition: Edition): ReadonlyMap<string, readonly string[]> {
  const pieces = dutiesOf(edition).flatMap(({ note }) => note?.pieces ?? []);
  const byDepartment = Map.groupBy(pieces, ({ department }) => department ?? '');
  return new Map(Array.from(byDepartment, ([id, own]) => [id, [...new Set(own.map(({ words }) => words))]]));
}
