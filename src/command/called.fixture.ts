import { format } from 'node:util';
import { vi } from 'vitest';
import { type Command, type Options, perform } from './command.ts';

/**
 * Runs a command in this process; gives its exit code and what it prints, errors last. That a program of its own begins
 * with it is `command.test.ts`'s to see.
 */
export async function called<const O extends Options>(
  command: Command<O>,
  ...words: readonly string[]
): Promise<{ readonly status: number; readonly said: string }> {
  const [printed, told]: [string[], string[]] = [[], []];
  const keep =
    (lines: string[]) =>
    (...words: readonly unknown[]) =>
      void lines.push(`${format(...words)}\n`);
  using _log = vi.spyOn(console, 'log').mockImplementation(keep(printed));
  using _error = vi.spyOn(console, 'error').mockImplementation(keep(told));
  const status = await perform(command, words);
  return { status, said: [...printed, ...told].join('') };
}
