import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cruiseProject } from './cruise.ts';
import { hasPlace } from './rooms.ts';

test('imports point from the more to the less dependent room and subject, and never in a circle', async () => {
  const { broken, files } = await cruiseProject();
  expect(broken).toEqual([]);
  const all = globSync(['src/**/*.{ts,mjs,astro}', 'scripts/**/*.{ts,mjs}']).map((file) => file.replaceAll('\\', '/'));
  expect(files).toEqual(all.sort());
  expect(files.filter((file) => !hasPlace(file))).toEqual([]);
});

test('an import that points the wrong way is found, in TypeScript and in Astro files', async () => {
  const { broken } = await cruiseProject({
    'src/client/wrong-node.ts': `import path from 'node:path';`,
    'src/components/Wrong.astro': `---\nimport { zip } from '#exports/archive.ts';\n---\n<p>一</p>\n`,
    'src/components/WrongScript.astro': `<script>\n  import '#layouts/Page.astro';\n</script>\n`,
    'src/domain/corpus/wrong-astro.ts': `import type { AstroConfig } from 'astro';`,
    'src/domain/corpus/wrong-room.ts': `export const load = () => import('#content/load-corpus.ts');`,
    'src/domain/model/wrong-machine.ts': `import 'node:fs';`,
    'src/domain/model/wrong-subject.ts': `import type { Unit } from '#domain/document/units.ts';`,
    'src/domain/search/wrong-sibling.ts': `export { fold } from '#domain/verify/comparable.ts';`,
    'src/exports/wrong-command.ts': `import '../../scripts/check.ts';`,
    'src/exports/wrong-test.ts': `import './csv.test.ts';`,
    'src/site/one.ts': `import './two.ts';`,
    'src/site/two.ts': `import './one.ts';`,
  });
  const rooms = 'components imports domain, corpus.ts, url.ts, built-before.ts, client, styles alone';
  expect(broken).toEqual([
    'src/client/wrong-node.ts imports path: what runs in a browser knows no module of Node',
    `src/components/Wrong.astro imports src/exports/archive.ts: ${rooms}`,
    `src/components/WrongScript.astro imports src/layouts/Page.astro: ${rooms}`,
    'src/domain/corpus/wrong-astro.ts imports astro/dist/index.js: the domain knows neither Astro nor the machine',
    'src/domain/corpus/wrong-room.ts imports src/content/load-corpus.ts: domain imports no other room',
    'src/domain/model/wrong-machine.ts imports fs: what runs in a browser knows no module of Node',
    'src/domain/model/wrong-subject.ts imports src/domain/document/units.ts: domain/model imports no other subject',
    'src/domain/search/wrong-sibling.ts imports src/domain/verify/comparable.ts: domain/search imports model, document, corpus, citation alone',
    'src/exports/wrong-command.ts imports scripts/check.ts: exports imports domain, corpus.ts, url.ts, built-before.ts, styles alone',
    'src/exports/wrong-test.ts imports src/exports/csv.test.ts: nothing imports a test',
    'src/site/one.ts imports src/site/two.ts, which imports src/site/one.ts: no import comes back to where it began',
  ]);
});

test('a file outside the rooms, or a subject without a place, is found', () => {
  for (const file of [
    'src/utils/strings.ts',
    'src/loose.ts',
    'src/domain/lib/x.ts',
    'src/domain/loose.ts',
    'tools/x.ts',
  ]) {
    expect(hasPlace(file), file).toBe(false);
  }
  for (const file of [
    'src/url.ts',
    'src/domain/paths.ts',
    'src/domain/model/text.ts',
    'scripts/check.ts',
    'src/tests/html.ts',
  ]) {
    expect(hasPlace(file), file).toBe(true);
  }
});

test('pages have the official words from the corpus, and nothing but editors’ prose from Astro’s collections', () => {
  const asking = globSync(['src/{components,layouts,pages}/**/*.{ts,astro}', 'src/*.ts']).filter((file) =>
    /\bget(?:Collection|Entry|Entries)\b/u.test(readFileSync(file, 'utf8')),
  );
  expect(asking.sort()).toEqual(['src/corpus.ts', 'src/pages/about.md.ts']);
  for (const file of asking) expect(readFileSync(file, 'utf8')).not.toContain("'texts'");
});
