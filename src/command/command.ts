import { type ParseArgsConfig, parseArgs } from 'node:util';
import { wordsForUser } from './expected.ts';
import { projectRoot } from './project.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

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
  readonly work: (typed: Typed<O>) => number | undefined | Promise<number | undefined>;
}

/**
 * Runs a command from the words it was called with and sets the exit code: 2 where they cannot be understood. What the
 * user can mend is said in plain words; any other error is a fault of the program and keeps its trace.
 */
export async function run<const O extends Options>(command: Command<O>): Promise<void> {
  const typed = understand(command);
  if (typed) await attempt(() => command.work(typed), command.failure);
}

/**
 * Does work at the project's root and sets the exit code that it gives, 0 where it gives none, or `failure` where it
 * cannot be done: that is said as `run` says it.
 */
export async function attempt(
  work: () => number | undefined | Promise<number | undefined>,
  failure = 1,
): Promise<void> {
  // Whoever reads what is printed may have seen enough: `npm run addresses | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    process.chdir(projectRoot);
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    const words = wordsForUser(error) ?? error;
    if (words !== '') console.error(words);
    process.exitCode = failure;
  }
}

/** What was typed; null where that is answered already, by the usage or by what is wrong with the words. */
function understand<O extends Options>({ usage, options, takes: [least, most] = [0, 0] }: Command<O>): Typed<O> | null {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    return null;
  }
  const refuse = (reason: string): null => {
    console.error(`${reason}\n\n${usage}`);
    process.exitCode = 2;
    return null;
  };
  try {
    const typed = parseArgs({ options: options ?? ({} as O), allowPositionals: true });
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
