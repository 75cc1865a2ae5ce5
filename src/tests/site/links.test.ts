import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { loadCards, loadPages } from '#tests/html.ts';

const sites = inject('sites');

/** Attributes that hold an address, by the elements that carry them. */
const addressAttributes = {
  href: 'a, area, link, use, image',
  src: 'script, img, source, iframe, audio, video, embed, input',
  action: 'form',
  poster: 'video',
} as const;

describe.for(Object.values(sites))('under $base', ({ dir, base }) => {
  const pages = [...loadPages(dir), ...loadCards(dir)];
  const idsByPath = new Map(
    pages.map(({ path, $ }) => [
      path,
      new Set(
        $('[id]')
          .map((_, e) => $(e).attr('id'))
          .get(),
      ),
    ]),
  );
  // The address of the variant that knows its own.
  const own = `https://example.org${base}`;

  /** Says what is wrong with an address that stands on a page, or null. */
  function fault(address: string, from: string): string | null {
    const here = `${own}${from}`;
    if (!URL.canParse(address, here)) return 'is no address';
    const url = new URL(address, here);
    if (url.protocol === 'mailto:') return null;
    if (url.protocol === 'data:') return null;
    if (url.origin !== new URL(own).origin) return url.protocol === 'https:' ? null : 'leads away, and not by https';
    if (!url.pathname.startsWith(base)) return `lies outside the base path ${base}`;
    const path = decodeURI(url.pathname.slice(base.length));
    const file = join(dir, path);
    if (path !== '' && !path.endsWith('/') && existsSync(join(file, 'index.html'))) return 'lacks the slash at its end';
    const target = path === '' || path.endsWith('/') ? join(file, 'index.html') : file;
    if (!existsSync(target) || !statSync(target).isFile()) return `leads to ${path}, which is not there`;
    const ids = idsByPath.get(path);
    if (url.hash.length < 2 || !ids) return null;
    const [named = ''] = decodeURIComponent(url.hash.slice(1)).split('?');
    const missing = named.split(/\.\.|,/).filter((id) => !ids.has(id));
    if (missing.length === 0) return null;
    return `has no ${missing.map((id) => `#${id}`).join(', ')}; ${path || 'the home page'} has ${[...ids].join(' ') || 'no ids'}`;
  }

  test('every address on every page leads somewhere, to the very fragment', () => {
    const faults: string[] = [];
    let checked = 0;
    for (const { path, $ } of pages) {
      const check = (address: string | undefined, what: string): void => {
        if (address === undefined) return;
        checked++;
        const wrong = fault(address, path);
        if (wrong) faults.push(`${path || 'home'}: ${what} ${address} ${wrong}`);
      };
      for (const [attribute, elements] of Object.entries(addressAttributes)) {
        for (const element of $(elements).toArray()) check($(element).attr(attribute), element.tagName);
      }
      for (const element of $('img[srcset], source[srcset]').toArray()) {
        for (const candidate of ($(element).attr('srcset') ?? '').split(','))
          check(candidate.trim().split(/\s/)[0], 'srcset');
      }
      for (const element of $('meta[property="og:image"], meta[itemprop=image], meta[property="og:url"]').toArray()) {
        check($(element).attr('content'), 'meta');
      }
    }
    expect(faults).toEqual([]);
    expect(checked).toBeGreaterThan(pages.length);
  });

  test('every address in a stylesheet leads somewhere', () => {
    const faults = globSync('**/*.css', { cwd: dir }).flatMap((sheet) =>
      [...readFileSync(join(dir, sheet), 'utf8').matchAll(/url\(\s*["']?([^"')]+)/g)]
        .map((match) => match[1] ?? '')
        .filter((address) => fault(address, sheet.replaceAll('\\', '/')) !== null)
        .map((address) => `${sheet}: ${address}`),
    );
    expect(faults).toEqual([]);
  });
});
