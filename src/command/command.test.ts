import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Said {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls a command, from the project's root or from another folder. */
function call(command: string, from = '.'): Promise<Said> {
  const [script = '', ...words] = command.split(' ');
  const file = resolve('scripts', `${script}.ts`);
  return new Promise((done) => {
    execFile(process.execPath, [file, ...words], { cwd: from }, (error, stdout, stderr) => {
      done({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

test.concurrent.for([
  'addresses',
  'audit',
  'bench',
  'build',
  'check',
  'fuzz',
  'import',
  'mutants',
  'remove',
  'start',
  'verify',
])('%s says of an option that it does not know only that, and its usage', async (command) => {
  const { status, stdout, stderr } = await call(`${command} --bogus`);
  expect([status, stdout]).toEqual([2, '']);
  const usage = stderr.split("Unknown option '--bogus'\n\n")[1] ?? '';
  expect(usage).toContain(command);
  expect(usage).not.toContain('    at ');
});

describe.concurrent('a command', () => {
  test('prints its usage when asked', async () => {
    const { status, stdout, stderr } = await call('verify --help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage: npm run verify/u);
  });

  test('works on the project from whatever folder it is called', async () => {
    const { status, stdout, stderr } = await call('check', tmpdir());
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('The content is sound');
  });

  test('takes a path from the folder it is called in', async () => {
    const { status, stderr } = await call('verify received.txt', tmpdir());
    const file = resolve(tmpdir(), 'received.txt');
    expect([status, stderr]).toEqual([2, `${file}: no such file or directory. Look at its spelling.\n`]);
  });

  test('says of a folder where a file belongs that it is one', async () => {
    const { status, stderr } = await call('verify content');
    expect([status, stderr]).toEqual([
      2,
      'content: illegal operation on a directory. Name a file; this is a folder.\n',
    ]);
  });

  test('says which word is one too many, and which is missing', async () => {
    expect((await call('remove 2023 2024')).stderr).toMatch(/^This is not understood: 2024\n\nRemoves an edition/u);
    expect((await call('remove')).stderr).toMatch(/^Something is missing\.\n\nRemoves an edition/u);
    expect((await call('verify')).stderr).toMatch(/: it takes files, or a site\. See npm run verify -- --help\.$/mu);
  });

  test('says what is wrong with a port', async () => {
    const { status, stderr } = await call('start --port 65536');
    expect([status, stderr]).toEqual([
      1,
      'One problem:\n  --port: this is no port: “65536”. Name a whole number from 0 to 65535.\n',
    ]);
  });
});
