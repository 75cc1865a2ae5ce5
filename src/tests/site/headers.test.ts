import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { headersFor } from '#site/headers-file.ts';

const { root } = inject('sites');
const docs = readFileSync('docs/deploying.md', 'utf8');

/** The headers of a page as they are built, by name. */
const built = new Map(Object.entries(headersFor(root.dir, '/2022/')));
const ofCards = headersFor(root.dir, '/embed/2022/3-4/')['Content-Security-Policy'];
/** What hosts are told: they need no hash of a style sheet, which changes with every build; pages allow theirs by it. */
const asTold = (policy: string): string =>
  policy.replace(/style-src 'self'(?: 'sha256-[^']+')+/u, "style-src 'self' 'unsafe-inline'");
const inDocs = (pattern: RegExp): readonly string[] => Array.from(docs.matchAll(pattern), ([, value = '']) => value);

describe('the headers that docs/deploying.md tells hosts to send', () => {
  test('are those of the build: the policy of pages, for nginx and for Caddy', () => {
    const policy = asTold(built.get('Content-Security-Policy') ?? '');
    expect(policy).toContain("default-src 'none'");
    expect(inDocs(/^ {2}default "(default-src[^"]+)";$/gmu)).toEqual([policy]);
    expect(inDocs(/^\theader @others Content-Security-Policy "([^"]+)"$/gmu)).toEqual([policy]);
  });

  test('and for Apache and Vercel', () => {
    const policy = asTold(built.get('Content-Security-Policy') ?? '');
    expect(inDocs(/^Header always set Content-Security-Policy "([^"]+)" "expr=%\{REQUEST_URI\} !~/gmu)).toEqual([
      policy,
    ]);
    expect(inDocs(/"Content-Security-Policy",\s+"value": "([^"]+)"/gu)[0]).toBe(policy);
  });

  test('and let cards be framed, by patterns that exclude those of everything else', () => {
    expect(ofCards).toMatch(/frame-ancestors \*$/u);
    expect(inDocs(/"(default-src[^"]*frame-ancestors \*)"/gu)).toEqual([ofCards, ofCards, ofCards, ofCards]);
    const [strict = '', taken = '', cards = ''] = inDocs(/"source": "([^"]+)"/gu).map((source) =>
      source.replaceAll('\\\\', '\\').replace(/:\w+(?=\()/gu, ''),
    );
    for (const path of ['/', '/2022/3-4/', '/embedded', '/linker.js', '/data/2022.html', '/embed/2022/3-4/'])
      expect(
        [strict, taken, cards].filter((source) => new RegExp(`^${source}$`, 'u').test(path)),
        path,
      ).toHaveLength(1);
  });

  test('and for files to be taken away the same for both, with no script', () => {
    const nginx = inDocs(/data\/\[\^\/\]\+\\\.html\$ "(default-src[^"]+)";$/gmu);
    expect(nginx).toEqual(inDocs(/^\theader @taken Content-Security-Policy "([^"]+)"$/gmu));
    expect(nginx).toEqual([expect.not.stringContaining('script-src')]);
  });

  test('and every other header, in both', () => {
    const others = [...built].filter(([name]) => name !== 'Content-Security-Policy');
    expect(others.length).toBeGreaterThan(3);
    for (const [name, value] of others) {
      expect(inDocs(new RegExp(`add_header ${name} "?([^";]+)"? always;`, 'gu')), name).toEqual([value]);
      expect(inDocs(new RegExp(`^\\t\\t${name} "?([^"\\n]+)"?$`, 'gmu')), name).toEqual([value]);
      expect(inDocs(new RegExp(`^Header always set ${name} "([^"]+)"$`, 'gmu')), name).toEqual([value]);
      expect(inDocs(new RegExp(`"key": "${name}",\\s+"value": "([^"]+)"`, 'gu')), name).toEqual([value]);
    }
  });
});

test('a site that shares its host says nothing at its own top for programs, which would not look there', () => {
  for (const { dir, base } of Object.values(inject('sites'))) {
    expect(existsSync(join(dir, 'robots.txt')), base).toBe(false);
    expect(existsSync(join(dir, '.well-known')), base).toBe(false);
  }
});
