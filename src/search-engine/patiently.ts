import { setTimeout as wait } from 'node:timers/promises';
import { ProblemsError } from '#domain/problem.ts';

/** Is told what is done or waited for, in a few words. */
export type Say = (words: string) => void;

/** Milliseconds to wait before each further try: two minutes in all, in which a cluster gets over the loss of a node. */
const pauses = [250, 500, 1000, 2000, 4000, 8000, 15_000, 30_000, 30_000, 30_000];

/**
 * Does something that an engine is asked for until it is done: anew, after longer and longer, where nothing answers, or the
 * engine says that it has too much to do or lacks a node. Throws at once where it refuses, and in the end where it stays so.
 */
export async function patiently<Reply extends { readonly statusCode: number | null }>(
  ask: () => Promise<Reply>,
  say: Say,
): Promise<Reply> {
  for (const [at, pause] of [...pauses, 0].entries()) {
    const reply = await ask().catch((error: unknown) => asReply(error));
    if (!(reply instanceof Error) && !passes(reply.statusCode)) return reply as Reply;
    const words = reply instanceof Error ? reply.message : `status ${reply.statusCode}`;
    if (at === pauses.length) throw new Error(`The engine does not answer: ${words}`);
    say(`The engine is not ready (${words}), asked again in ${pause / 1000} s`);
    await wait(pause);
  }
  throw new Error('The engine was not asked.');
}

/** Too much to do, or a node that is missing, pass by. */
const passes = (status: number | null): boolean => status === 429 || (status !== null && status >= 500);

/** What came instead of an answer; thrown again where waiting does not help. */
function asReply(error: unknown): Error {
  const { statusCode = null } = error as { statusCode?: number | null };
  if (error instanceof ProblemsError || !(error instanceof Error)) throw error;
  if (statusCode !== null && !passes(statusCode)) throw error;
  if (statusCode === null && !/^(?:Connection|Timeout|NoLivingConnections|RequestAborted)Error$/u.test(error.name))
    throw error;
  return error;
}
