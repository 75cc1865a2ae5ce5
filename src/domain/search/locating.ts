import { folded } from './folded.ts';
import type { SearchRecord } from './record.ts';

/**
 * What is indexed of an edition to say whether it holds a word: all its words as they are compared, and the departments
 * that answer in it, whatever name its notes have for them. It may find too much and never too little, since what is
 * found is read.
 */
export function locatedText(records: readonly SearchRecord[]): string {
  const departments = new Set(records.flatMap((record) => record.departments));
  return [...records.map((record) => folded(record).text), ...Array.from(departments, departmentMark)].join('\n');
}

/** How a department stands in what is indexed; no term holds a control character. */
export const departmentMark = (id: string): string => `\u0001${id}\u0001`;

/**
 * From so many bytes on, the records of a library are not read whole to answer one question. It is what they are in JSON;
 * compressed they are about a fifth, and Pagefind alone weighs as much before it has told anything.
 */
const readWhole = 400_000;

/**
 * Whether an index is to say which editions of a library hold a word.
 *
 * @param sizes in bytes, of each edition’s bundle but the current one’s; no more of them are asked for than tell
 */
export function needsIndex(sizes: Iterable<number>): boolean {
  let whole = 0;
  for (const size of sizes) {
    whole += size;
    if (whole > readWhole) return true;
  }
  return false;
}
