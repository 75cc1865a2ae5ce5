import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keep } from '#site/kept-share.ts';
import { stateOf } from '#site/site-state.ts';
import { filesOf, isPutBack, knownFiles, newFilesOf, putBackInto, setPutBack } from './put-back.ts';

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

const pages = ['2022/3-4/index.html', '2022/index.html'];
const files = ['2022/3-4.md', '2022/3-4/s2.md', 'data/2022.csv', 'embed/2022/3-4/index.html'];
const comparison = ['2022/compare/2021/index.html', 'data/compare/2022-2021.json'];
const provenance = ['2022/verify/index.html'];
const all = { '2022': files, '2022~pages': pages, '2022~2021': comparison, '2022~verify': provenance };

/** Says that a build puts back some shares; gives what they hold. */
function putBackShares(names: readonly (keyof typeof all)[]): readonly string[] {
  const shelf = join(folder, 'shelf');
  const shares = names.map(
    (name) => [name, keep(join(shelf, name), 'digest', write('before', all[name]), all[name])] as const,
  );
  const spare = write('spare', ['2022/3-4/index.html', 'index.html']);
  setPutBack({ shelf, shares: new Map(shares), editions: new Set(['2021', '2022', '2023']) }, spare);
  return names.flatMap((name) => all[name]);
}

test.each<[string, (keyof typeof all)[], string[]]>([
  ['all that is an edition’s', ['2022', '2022~pages', '2022~2021', '2022~verify'], []],
  ['its files without its pages', ['2022', '2022~2021', '2022~verify'], pages],
  ['its pages without its files', ['2022~pages', '2022~2021', '2022~verify'], files],
  [
    'both, but not how it compares, nor where its words come from',
    ['2022', '2022~pages'],
    [...comparison, ...provenance],
  ],
])(
  'a site gets what is kept of its editions, and every file of it is known or found: %s',
  async (_, names, missing) => {
    const own = putBackShares(names);
    const further = ['index.html', '2022/offline.json', '2023/1/index.html', 'data/2023.csv'];
    const made = [...further, ...missing];
    const site = write('site', made);
    await putBackInto(site);

    expect(filesOf(site).toSorted()).toEqual([...own, ...made].sort());
    expect(newFilesOf(site).toSorted()).toEqual(made.toSorted());
    for (const path of own) expect(readFileSync(join(site, path), 'utf8')).toBe(`before: ${path}`);
    expect(made.filter(isPutBack)).toEqual([]);
    expect([...knownFiles().keys()].sort()).toEqual(own.toSorted());
    expect(stateOf(site, filesOf(site).toSorted(), knownFiles())).toBe(stateOf(site));
    rmSync(site, { recursive: true });
  },
);
