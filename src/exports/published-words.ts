import { createHash } from 'node:crypto';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import { editionFiles, type FileToTake } from './files-to-take.ts';
import type { Locate } from './locate.ts';
import { plainTextOf } from './plain-text.ts';

/** The text of an edition as received and as published, to be taken away, and the SHA-256 of the latter in hexadecimal. */
export async function publishedWords(
  corpus: Corpus,
  edition: Edition,
  locate: Locate,
): Promise<{ readonly files: readonly FileToTake[]; readonly publishedHash: string }> {
  return {
    files: await editionFiles(corpus, edition, ['source.txt', 'txt'], locate),
    publishedHash: createHash('sha256').update(plainTextOf(edition)).digest('hex'),
  };
}
