import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { expect } from 'vitest';

// A test runner's own variables would change what Astro does.
const { HOME = '', PATH = '' } = process.env;

/** A copy of the project with broken content, and the server that one writes with, started in it. */
export interface BrokenCopy extends AsyncDisposable {
  readonly folder: string;
  /** Runs a script of the copy with its arguments. */
  call(...script: readonly string[]): Promise<{ readonly status: number; readonly said: string }>;
  /** What the server answers for a path, as soon as it is accepted; throws with what the server said if it ends. */
  page(path: string, accepts: (status: number, html: string) => boolean): Promise<string>;
}

/** Copies the project into a folder below `.cache`, breaks its content in as many ways as there are, and starts the server. */
export async function breakCopy(name: string): Promise<BrokenCopy> {
  const folder = resolve('.cache', name);
  rmSync(folder, { recursive: true, force: true });
  for (const place of ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json']) {
    cpSync(place, resolve(folder, place), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), resolve(folder, 'node_modules'));
  breakContent(resolve(folder, 'content'));
  const inCopy = { cwd: folder, env: { HOME, PATH } };
  const origin = `http://localhost:${await freePort()}`;
  const dev = spawn(process.execPath, ['scripts/astro.ts', 'dev', '--port', new URL(origin).port], inCopy);
  const said = collect(dev);

  return {
    folder,
    call: (...script) =>
      new Promise((done) => {
        execFile(process.execPath, script, inCopy, (error, stdout, stderr) =>
          done({ status: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
        );
      }),
    async page(path, accepts) {
      while (dev.exitCode === null) {
        const answer = await fetch(origin + path, { headers: { Accept: 'text/html' } }).catch(() => null);
        const html = (await answer?.text()) ?? '';
        if (answer && accepts(answer.status, html)) return html;
        await new Promise((again) => setTimeout(again, 100));
      }
      throw new Error(`The server has ended:\n${said()}`);
    },
    async [Symbol.asyncDispose]() {
      const ended = dev.exitCode === null ? new Promise((done) => dev.once('exit', done)) : null;
      dev.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Breaks as much as can be broken at once, each in another way. */
function breakContent(content: string): void {
  const change = (file: string, from: string | RegExp, to: string) => {
    const path = resolve(content, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after, file).not.toBe(before);
    writeFileSync(path, after);
  };
  change('2022/edition.mdx', 'signed: "2022-03-16"', 'signed: 2022-03-17');
  change('2022/clauses/3-4.mdx', '调解组织', '调 解组织');
  change('2022/clauses/3-8.mdx', /\n/g, '\r\n');
  change('2022/targets/creation.mdx', 'value: 16.5', 'value: 15.5');
  change('departments/personnel.mdx', 'aliases:', 'alias:');
  change('terms/rcep.mdx', 'kind: treaty', 'kind: treaty\nkind: treaty');
  change('about.mdx', '<h2 id="what">', '<h2 id=what>');
  rmSync(resolve(content, 'terms/tisc.mdx'));
  writeFileSync(resolve(content, 'terms/tisc.md'), '---\n---\n');
  mkdirSync(resolve(content, '1999'));
  writeFileSync(resolve(content, '1999/addresses.json'), '[');
  writeFileSync(resolve(content, '1999/edits.json'), '[]');
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Keeps what a process says; gives it when asked. */
function collect({ stdout, stderr }: ChildProcessWithoutNullStreams): () => string {
  const words: string[] = [];
  for (const stream of [stdout, stderr]) stream.on('data', (some) => words.push(String(some)));
  return () => words.join('');
}
