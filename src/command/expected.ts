import { getSystemErrorMessage } from 'node:util';
import { describe, ProblemsError, SaidError } from '#domain/problem.ts';

/** What to do about the refusals of the system that a command meets, by their code. */
const mends: Readonly<Record<string, string>> = {
  EACCES: 'Allow it, or name another.',
  EADDRINUSE: 'Name another port.',
  EADDRNOTAVAIL: 'Name an address of this machine.',
  EEXIST: 'Name a folder; a file stands in the way.',
  EAI_AGAIN: 'Look at its spelling, and at the connection.',
  EISDIR: 'Name a file; this is a folder.',
  ENAMETOOLONG: 'Name a shorter path.',
  ENOENT: 'Look at its spelling.',
  ENOSPC: 'Make room.',
  ENOTDIR: 'Name a folder; a file stands in the way.',
  ENOTFOUND: 'Look at its spelling.',
  EPERM: 'Allow it, or name another.',
  EROFS: 'Name a place that can be written.',
};

/** What the system says of what it refuses. */
interface Refusal extends NodeJS.ErrnoException {
  readonly hostname?: string;
  readonly address?: string;
  readonly port?: number;
}

/**
 * What to print for an error that whoever typed the command can mend: everything wrong with the content or the
 * settings, or a file or port that the system refuses; empty for what has been printed already. Null for any other, which
 * is a fault of the program.
 */
export function wordsForUser(error: unknown): string | null {
  if (error instanceof ProblemsError) return error.message;
  if (error instanceof SaidError) return '';
  if (!(error instanceof Error)) return null;
  const { code = '', errno, path, syscall, hostname, address, port }: Refusal = error;
  const mend = mends[code];
  if (mend === undefined || syscall === undefined) return null;
  const fault = errno === undefined ? code : getSystemErrorMessage(errno);
  return describe({
    file: path ?? hostname ?? (address ? `${address}:${port}` : syscall),
    line: null,
    words: '',
    fault,
    mend,
  });
}
