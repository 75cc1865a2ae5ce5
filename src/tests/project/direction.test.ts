import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

/** The layers from least to most dependent; each names what it may import besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/markdown': ['src/domain'],
  'src/content.config.ts': ['src/domain', 'src/markdown'],
  'src/corpus.ts': ['src/domain', 'src/content.config.ts'],
  'src/url.ts': ['src/domain'],
  'src/exports': ['src/domain', 'src/corpus.ts', 'src/url.ts'],
  'src/client': ['src/domain', 'src/styles'],
  'src/styles': [],
  'src/components': ['src/domain', 'src/corpus.ts', 'src/url.ts', 'src/client', 'src/styles'],
  'src/layouts': ['src/domain', 'src/corpus.ts', 'src/url.ts', 'src/components', 'src/client', 'src/styles'],
  'src/pages': [
    'src/domain',
    'src/corpus.ts',
    'src/url.ts',
    'src/exports',
    'src/components',
    'src/layouts',
    'src/client',
    'src/styles',
  ],
  'src/content': ['src/domain'],
  'src/search-index': ['src/domain'],
  'src/site': [],
  'src/browser': [],
  'src/integrations': ['src/domain', 'src/content', 'src/search-index', 'src/url.ts', 'src/exports'],
  'src/tests': [
    'src/domain',
    'src/content',
    'src/url.ts',
    'src/exports',
    'src/client',
    'src/integrations',
    'src/site',
    'src/browser',
    'src/search-index',
  ],
  'src/audit': ['src/domain', 'src/content', 'src/exports', 'src/site', 'src/browser', 'src/tests'],
  'src/bench': ['src/domain', 'src/content', 'src/site', 'src/browser', 'src/search-index', 'src/tests'],
  scripts: ['src/domain', 'src/content', 'src/site', 'src/browser', 'src/audit', 'src/bench'],
};

/** Beside what its own layer may import, a test may read the content, and look at what is built from it. */
const testsToo: readonly string[] = ['src/content', 'src/tests'];

const subpaths: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).imports;

function layerOf(file: string): string | undefined {
  return Object.keys(mayImport).find((layer) => file === layer || file.startsWith(`${layer}/`));
}

/** Gives the file of the project that a specifier names, or null for packages and Astro's own modules. */
function resolve(specifier: string, from: string): string | null {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(dirname(from), specifier));
  for (const [name, place] of Object.entries(subpaths)) {
    const stem = name.replace('*', '');
    if (name.endsWith('*') ? specifier.startsWith(stem) : specifier === name) {
      return posix.normalize(place.replace('*', specifier.slice(stem.length)));
    }
  }
  return null;
}

const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}']).map((file) => file.replaceAll('\\', '/'));
const imports = files.flatMap((from) =>
  [...readFileSync(join(from), 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    ([, specifier = '']) => ({ from, specifier, file: resolve(specifier, from) }),
  ),
);

test('imports point from the more to the less dependent layer only', () => {
  const wrong = imports.flatMap(({ from, specifier, file }) => {
    if (file === null) return [];
    const own = layerOf(from);
    const other = layerOf(file);
    if (own === undefined) return [`${from} stands in no layer`];
    if (other === undefined) return [`${from} imports ${specifier}, which stands in no layer`];
    if (own === other || mayImport[own]?.includes(other)) return [];
    if (from.endsWith('.test.ts') && testsToo.includes(other)) return [];
    return [`${from} imports ${specifier}: ${own} must not know ${other}`];
  });
  expect(wrong).toEqual([]);
  expect(imports.some(({ file }) => file !== null)).toBe(true);
});

test('the domain knows neither Astro nor files nor the network', () => {
  const allowed = /^(\.|#domain\/|astro\/zod$|node:crypto$)/;
  const wrong = imports.filter(
    ({ from, specifier }) =>
      from.startsWith('src/domain/') &&
      !from.endsWith('.test.ts') &&
      specifier.match(/^(astro|node:|@astrojs)/) &&
      !allowed.test(specifier),
  );
  expect(wrong.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
});
