import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '#domain/corpus/content.ts';
import { departmentNames } from '#domain/corpus/names.ts';
import { importText } from '#domain/importing/import.ts';
import type { Problem } from '#domain/problem.ts';
import { compareFiles } from './compare-files.ts';

/**
 * Imports every edition's source again and gives what differs from its files.
 *
 * @param known problems found before: what they say of a file is not said twice
 */
export function compareWithSources(content: Content, known: readonly Problem[]): Problem[] {
  const names = departmentNames(content.departments, []);
  const sound = content.refused.length === 0 && known.length === 0;
  return [...content.editions, ...content.unfinished].flatMap(({ folder, edits }) => {
    const source = join(folder, 'source.txt');
    const corrections = edits.filter(({ rule }) => rule === 'correction');
    const { imported, problems } = importText(readFileSync(source), source, corrections, names);
    const differences = compareFiles(folder, imported.files);
    // What the import has against the source, it has against the words that came of it.
    return [...(sound ? problems : []), ...differences.filter(({ file }) => known.every((one) => one.file !== file))];
  });
}
