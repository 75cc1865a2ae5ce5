import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keep } from '#site/kept-share.ts';
import { filesOf, isPutBack, knownFiles, putBackInto, setPutBack } from './put-back.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'put-back-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(site: string, paths: readonly string[]): string {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, site, path)), { recursive: true });
    writeFileSync(join(folder, site, path), `${site}: ${path}`);
  }
  return join(folder, site);
}

test('a site gets what is kept of its editions, and every file of it is known or found', async () => {
  const own = ['2022/3-4/index.html', '2022/index.html', 'data/2022.csv', 'embed/2022/3-4/index.html'];
  const shelf = join(folder, 'shelf');
  const share = keep(join(shelf, '2022'), 'digest', write('before', own), own);
  setPutBack(
    { shelf, shares: new Map([['2022', share]]), editions: new Set(['2022', '2023']) },
    write('spare', ['2022/3-4/index.html', 'index.html']),
  );
  const made = ['index.html', '2022/offline.json', '2022/verify/index.html', '2023/1/index.html', 'data/2023.csv'];
  const site = write('site', made);
  await putBackInto(site);

  expect(filesOf(site).toSorted()).toEqual([...own, ...made].sort());
  for (const path of own) expect(readFileSync(join(site, path), 'utf8')).toBe(`before: ${path}`);
  expect(made.filter(isPutBack)).toEqual([]);
  expect([...knownFiles().keys()].sort()).toEqual([...own].sort());
});
