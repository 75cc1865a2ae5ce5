import { ProblemsError } from '#domain/problem.ts';

/** Ends decoding for one reason. */
export function refuse(
  file: string,
  fault: string,
  mend: string,
  { line = null, words = '' }: { readonly line?: number | null; readonly words?: string } = {},
): never {
  throw new ProblemsError([{ file, line, words, fault, mend }]);
}

/** The line, from 1, on which a place in a text stands. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split(/\r\n|\n|\r/u).length;
