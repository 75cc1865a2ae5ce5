import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, globSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { differingFiles, freshCopy, plainEnvironment } from '#site/clean-build.ts';

/**
 * Runs what people run at the same time in one fresh copy of the project, and kills a build half way; names what one did
 * to the other.
 */
export async function auditTogether(): Promise<readonly string[]> {
  const copy = freshCopy({ pictures: false });
  try {
    return [...(await twoBuilds(copy)), ...(await killedBuild(copy)), ...(await twoStarts(copy))];
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Two builds at once into folders of one name. */
async function twoBuilds(copy: string): Promise<readonly string[]> {
  const folders = ['one/dist', 'two/dist'].map((outDir) => join(copy, outDir));
  const codes = await Promise.all(folders.map((folder) => ended(call(copy, 'build', folder))));
  if (codes.some((code) => code !== 0)) return [`Two builds at once ended with ${codes.join(' and ')}.`];
  const [one = '', two = ''] = folders;
  return differingFiles(one, two).map((file) => `${file} differs between two builds at once.`);
}

/** A build that is killed once it has written pages, and the one after it. */
async function killedBuild(copy: string): Promise<readonly string[]> {
  const outDir = join(copy, 'one/dist');
  const build = call(copy, 'build', outDir, { detached: true });
  while (globSync('.building-dist-*/site/2022/*/index.html', { cwd: join(copy, 'one') }).length === 0) {
    if (build.exitCode !== null) return ['No build was seen at work.'];
    await pause(20);
  }
  // The build and all that it has started.
  if (build.pid !== undefined) process.kill(-build.pid, 'SIGKILL');
  await ended(build);
  const harmed = differingFiles(outDir, join(copy, 'two/dist')).map((file) => `${file} was harmed by a killed build.`);
  const code = await ended(call(copy, 'build', outDir));
  const left = readdirSync(join(copy, 'one')).filter((name) => name !== 'dist');
  return [
    ...harmed,
    ...(code === 0 ? [] : [`The build after a killed one ended with ${code}.`]),
    ...left.map((name) => `${name} is left of a killed build.`),
  ];
}

/** Two starts at once, where something has changed since the last build. */
async function twoStarts(copy: string): Promise<readonly string[]> {
  appendFileSync(join(copy, 'public/boot.js'), '\n');
  const outDir = join(copy, 'one/dist');
  const starts = [0, 1].map(() => call(copy, 'start', outDir));
  try {
    const pages = await Promise.all(starts.map(async (start) => (await fetch(await addressOf(start))).status));
    const stale = existsSync(join(outDir, 'index.html')) ? [] : ['Two starts at once left no site.'];
    return [
      ...stale,
      ...pages.filter((status) => status !== 200).map((status) => `One of two starts answered ${status}.`),
    ];
  } catch (error) {
    return [`Two starts at once: ${error instanceof Error ? error.message : error}`];
  } finally {
    for (const start of starts) start.kill();
    await Promise.all(starts.map(ended));
  }
}

function call(copy: string, command: 'build' | 'start', outDir: string, { detached = false } = {}): ChildProcess {
  return spawn(process.execPath, [`scripts/${command}.ts`, ...(command === 'start' ? ['--port', '0'] : [])], {
    cwd: copy,
    env: { ...plainEnvironment, OUT_DIR: outDir },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached,
  });
}

async function ended(child: ChildProcess): Promise<number | null> {
  child.stdout?.resume();
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

/** The address that a start prints. */
async function addressOf(start: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of start.stdout ?? []) {
    said += chunk;
    const [address] = /http:\/\/\S+/u.exec(said) ?? [];
    if (address) return address;
  }
  throw new Error(`it ended without an address:\n${said}`);
}
