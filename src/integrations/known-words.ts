import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KnownWords } from '#domain/corpus/derive-corpus.ts';
import { digestOnce } from '#site/digest-files.ts';
import { code } from '#site/inputs.ts';

/**
 * Tells of which editions a build before has found the words to be those of their sources, and nothing of them is another
 * since; `keep` notes that all are so now.
 *
 * @param content the folder of all content
 * @param file where it is noted
 */
export function wordsKnownBefore(
  content: string,
  file: string,
  digestFiles = digestOnce,
): { areKnown: KnownWords; keep: () => void } {
  const shared = [digestFiles(code), digestFiles([`${content}/departments/*`]), process.version];
  const now = new Map(
    globSync(`${content}/*/source.txt`)
      .map(dirname)
      .sort()
      .map((folder) => [folder, digestOf([...shared, digestFiles([`${folder}/**/*`])])]),
  );
  const before = readNote(file);
  return {
    areKnown: (folder) => before[folder] !== undefined && before[folder] === now.get(folder),
    keep() {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(Object.fromEntries(now)));
    },
  };
}

function readNote(file: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // There is none, or the build that wrote it was stopped.
    return {};
  }
}

const digestOf = (facts: readonly string[]): string => createHash('sha256').update(JSON.stringify(facts)).digest('hex');
