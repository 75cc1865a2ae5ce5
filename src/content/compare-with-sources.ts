import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '#domain/corpus/content.ts';
import type { KnownWords } from '#domain/corpus/derive-corpus.ts';
import type { SourceRecord } from '#domain/corpus/import-records.ts';
import { registerDepartments } from '#domain/corpus/registry.ts';
import { type ResponsibilityPlace, unlistedPlaces } from '#domain/document/responsibility-places.ts';
import { importText } from '#domain/importing/import.ts';
import type { Problem } from '#domain/problem.ts';
import { compareFiles } from './compare-files.ts';

/**
 * Imports every edition's source again and gives what differs from its files.
 *
 * @param known problems found before: what they say of a file is not said twice
 * @param areKnown of the editions that need not be imported once more
 */
export function compareWithSources(content: Content, known: readonly Problem[], areKnown: KnownWords): Problem[] {
  const departments = registerDepartments(content.departments, []);
  const issuers = new Map(content.editions.map(({ folder, data }) => [folder, data.issuer]));
  const sound = content.refused.length === 0 && known.length === 0;
  return [...content.editions, ...content.unfinished].flatMap(({ folder, edits, record }) => {
    if (areKnown(folder)) return [];
    const source = join(folder, 'source.txt');
    const corrections = edits.filter(({ rule }) => rule === 'correction');
    const { imported, problems } = importText(
      readFileSync(source),
      source,
      corrections,
      departments,
      issuers.get(folder) ?? null,
    );
    const differences = [...compareFiles(folder, imported.files), ...staleEntries(folder, record, imported.unread)];
    // What the import has against the source, it has against the words that came of it.
    return [...(sound ? problems : []), ...differences.filter(({ file }) => known.every((one) => one.file !== file))];
  });
}

/** What the record lists as not read, though it is read by now, or does not stand in the text. */
function staleEntries(
  folder: string,
  { unread }: SourceRecord,
  found: readonly Pick<ResponsibilityPlace, 'words'>[],
): Problem[] {
  const listed = unread.map((place) => ({ ...place, read: false }));
  return unlistedPlaces(listed, found).map(({ words }) => ({
    file: join(folder, 'source.json'),
    line: null,
    words,
    fault: 'unread lists what is read, or does not stand in the text',
    mend: 'Import the source again.',
  }));
}
