import { dutiesOf } from '#domain/document/units.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';

/** The words by which the notes of editions name a department, each once, in the order in which they are met. */
export const namesInNotes = ({ id }: Pick<Department, 'id'>, editions: readonly Edition[]): readonly string[] => [
  ...new Set(
    editions
      .flatMap(dutiesOf)
      .flatMap(({ note }) => note?.pieces ?? [])
      .filter(({ department }) => department === id)
      .map(({ words }) => words),
  ),
];
