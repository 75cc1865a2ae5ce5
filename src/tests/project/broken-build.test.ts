import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

// Inside the project, so that the copy finds the packages.
const copy = resolve('.cache/broken');
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a build of broken content stops and prints every problem', () => {
  rmSync(copy, { recursive: true, force: true });
  for (const name of ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json']) {
    cpSync(name, resolve(copy, name), { recursive: true });
  }
  const change = (file: string, from: string, to: string) => {
    const path = resolve(copy, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  change('content/2022/clauses/3-8.mdx', '（人事司负责）', '（监察司负责）');
  change('content/2022/targets/creation.mdx', 'value: 16.5', 'value: 15.5');

  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, OUT_DIR: 'dist', ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  const said = stdout + stderr;
  expect(status).not.toBe(0);
  expect(said).toContain('content/2022/clauses/3-8.mdx:1: character');
  expect(said).toContain('content/2022/clauses/3-8.mdx:1: a note names a department that is not known: “监察司”');
  expect(said).toContain(
    'content/2022/targets/creation.mdx: value 15.5, unit 个月 and comparison = are not what the quote says',
  );
  expect(existsSync(resolve(copy, 'dist/2022/index.html'))).toBe(false);
});
