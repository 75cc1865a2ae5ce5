import { readFileSync } from 'node:fs';
import type { Problem } from '#domain/problem.ts';

/**
 * Reads a text file of the content, or gives null with a problem more. The line endings and the byte order mark that a
 * file may bring from Windows are no words: they are read as if they were not there.
 */
export function readText(file: string, problems: Problem[]): string | null {
  try {
    return asLines(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file)));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const mend = 'Save it as UTF-8; GB 18030 is a usual cause.';
    problems.push({ file, line: null, words: '', fault: 'the file is not UTF-8', mend });
    return null;
  }
}

/** A text without a byte order mark and with plain line endings. */
export const asLines = (text: string): string => text.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n');
