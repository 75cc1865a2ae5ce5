import { spawnSync } from 'node:child_process';

/** What git printed, or in a few words of English why it could not. */
export type Answer =
  | { readonly output: Buffer; readonly fault: null }
  | { readonly output: null; readonly fault: string };

/** Asks git about the repository that a folder stands in, whatever repository a hook of it works in. */
export function askGit(folder: string, args: readonly string[], input = ''): Answer {
  const { GIT_DIR, GIT_INDEX_FILE, GIT_PREFIX, GIT_WORK_TREE, ...environment } = process.env;
  const { error, status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], {
    // What is not here is not fetched: a build does without the network.
    env: { ...environment, GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' },
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (error) return { output: null, fault: 'git is not installed' };
  if (status === 0) return { output: stdout, fault: null };
  const [words = ''] = stderr.toString('utf8').split('\n');
  return { output: null, fault: `git says ${words.replace(/^fatal: /u, '')}` };
}
