import { type ParseArgsConfig, parseArgs } from 'node:util';
import { wordsForUser } from './expected.ts';
import { projectRoot } from './project.ts';

/** The options that a command takes, as Node reads them. */
export type Options = NonNullable<ParseArgsConfig['options']>;

/** What is typed after the name of a command. */
export type Typed<O extends Options> = Pick<
  ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>,
  'values' | 'positionals'
>;

/** A command as it is typed in a terminal. */
export interface Command<O extends Options> {
  /** What `--help` prints. */
  readonly usage: string;
  readonly options?: O;
  /** The least and the most words that it takes besides its options; none where it says nothing. */
  readonly takes?: readonly [least: number, most: number];
  /** The exit code where the work cannot be done; 1 where it says nothing. */
  readonly failure?: number;
  /** Does the work at the project's root and gives the exit code, 0 where it gives none. */
  readonly work: (typed: Typed<O>) => ReturnType<Work>;
}

type Work = () => number | undefined | Promise<number | undefined>;

/** Runs a command at the project's root from the words that the program was called with, and sets the exit code. */
export const run = <const O extends Options>(command: Command<O>): Promise<void> =>
  attempt(() => perform(command, process.argv.slice(2)));

/**
 * Runs a command from words, and gives the exit code: 2 where they cannot be understood. What the user can mend is said in
 * plain words; any other error is a fault of the program and keeps its trace.
 */
export async function perform<const O extends Options>(command: Command<O>, words: readonly string[]): Promise<number> {
  const typed = understand(command, words);
  return typeof typed === 'number' ? typed : exitCodeOf(() => command.work(typed), command.failure);
}

/**
 * Does work at the project's root and sets the exit code that it gives, 0 where it gives none, or 1 where it cannot be
 * done: that is said as a command says it.
 */
export async function attempt(work: Work): Promise<void> {
  // Whoever reads what is printed may have seen enough: `npm run addresses | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.exitCode = await exitCodeOf(() => {
    process.chdir(projectRoot);
    return work();
  });
}

async function exitCodeOf(work: Work, failure = 1): Promise<number> {
  try {
    return (await work()) ?? 0;
  } catch (error) {
    const words = wordsForUser(error) ?? error;
    if (words !== '') console.error(words);
    return failure;
  }
}

/** What was typed; the exit code where that is answered already, by the usage or by what is wrong with the words. */
function understand<O extends Options>(
  { usage, options, takes: [least, most] = [0, 0] }: Command<O>,
  words: readonly string[],
): Typed<O> | number {
  if (words.some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    return 0;
  }
  const refuse = (reason: string): number => {
    console.error(`${reason}\n\n${usage}`);
    return 2;
  };
  try {
    const typed = parseArgs({ args: [...words], options: options ?? ({} as O), allowPositionals: true });
    const { length } = typed.positionals;
    if (length < least) return refuse(length === 0 ? 'Something is missing.' : 'Something more is missing.');
    if (length > most) return refuse(`This is not understood: ${typed.positionals.slice(most).join(' ')}`);
    return typed;
  } catch (error) {
    // Node says in its second sentence how to write words that begin with a dash.
    if (error instanceof TypeError && 'code' in error) return refuse(error.message.split('. ')[0] ?? '');
    throw error;
  }
}
