import { createHash } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import { type BuiltPage, loadPages } from '#tests/html.ts';

const sites = inject('sites');

/** Gives each value that more than one page has, with the pages that have it. */
function shared(pages: readonly BuiltPage[], trait: (page: BuiltPage) => string): Record<string, string[]> {
  const groups = Map.groupBy(pages, trait);
  return Object.fromEntries(
    [...groups]
      .filter(([, group]) => group.length > 1)
      .map(([value, group]) => [value, group.map((page) => page.path)]),
  );
}

describe.for(Object.values(sites))('every page under $base', ({ dir }) => {
  const pages = loadPages(dir);

  test('is written in Chinese and says so', () => {
    const others = pages.filter(({ $ }) => $('html').attr('lang') !== 'zh-CN').map((page) => page.path);
    expect(others).toEqual([]);
    expect(pages.length).toBeGreaterThan(1);
  });

  test('has a title that no other page has', () => {
    expect(shared(pages, ({ $ }) => $('head > title').text().trim())).toEqual({});
    expect(pages.filter(({ $ }) => $('head > title').text().trim() === '')).toEqual([]);
  });

  test('has a description that no other page has', () => {
    const description = ({ $ }: BuiltPage): string => $('meta[name=description]').attr('content')?.trim() ?? '';
    expect(shared(pages, description)).toEqual({});
    expect(pages.filter((page) => description(page) === '').map((page) => page.path)).toEqual([]);
  });

  test('has no list of facts without a fact, and no share of nothing', () => {
    const empty = pages.flatMap(({ path, $ }) => [
      ...$('.relations dl')
        .filter((_, list) => $(list).children().length === 0)
        .map(() => `${path}: an empty list`)
        .get(),
      ...$('.meter rect[width*=NaN], .meter rect[width*=Infinity]')
        .map(() => `${path}: a share of nothing`)
        .get(),
      ...($('.share, meta[name=description]').text().includes('占0项') ? [`${path}: of 0`] : []),
    ]);
    expect(empty).toEqual([]);
  });

  test('gives no id twice', () => {
    const repeated = pages.flatMap(({ path, $ }) => {
      const ids = $('[id]')
        .map((_, element) => $(element).attr('id'))
        .get();
      return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${path}#${id}`);
    });
    expect(repeated).toEqual([]);
  });

  test('has nothing inline but what its own policy allows by its hash, and allows nothing else inline', () => {
    const wrong = pages.flatMap(({ path, $ }) => {
      const policy = $('meta[http-equiv=content-security-policy]').attr('content') ?? '';
      const hashes = $('style, script:not([src])')
        .filter((_, { attribs }) => !['application/ld+json', 'application/json'].includes(attribs.type ?? ''))
        .map((_, element) => `'sha256-${createHash('sha256').update($(element).text()).digest('base64')}'`)
        .get();
      const allowed = policy.match(/'(?:sha\d+|nonce|unsafe)-[^']*'/gu) ?? [];
      return hashes.sort().join() === allowed.sort().join() ? [] : [`${path}: ${policy}`];
    });
    expect(wrong).toEqual([]);
  });

  test('has no attribute that a content security policy would have to allow', () => {
    const inline = pages.flatMap(({ path, $ }) => [
      ...$('*')
        .toArray()
        .flatMap((element) => Object.entries('attribs' in element ? element.attribs : {}))
        .filter(([name, value]) => name === 'style' || /^on/.test(name) || /^\s*javascript:/i.test(value))
        .map(([name, value]) => `${path}: ${name}="${value}"`),
    ]);
    expect(inline).toEqual([]);
  });

  test('asks for its stylesheets before the script that is waited for', () => {
    const wrong = pages.filter(({ $ }) => $('head > script[src] ~ link[rel=stylesheet]').length > 0);
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  test('is shown when it is there, where it is a clause or a whole document, and shares its styles where it is not', () => {
    const waiting = 'link[rel=stylesheet]:not([media^=print]), script[src]:not([type=module])';
    const [texts, others] = [true, false].map((isText) =>
      pages.filter(({ $ }) => $('.text > .clause > h1, #lens').length > 0 === isText),
    );
    expect(texts?.filter(({ $ }) => $(waiting).length > 0 || $('head > style').length === 0)).toEqual([]);
    expect(others?.filter(({ $ }) => $('style').length > 0 || $(waiting).length === 0)).toEqual([]);
    expect(texts?.length).toBeGreaterThanOrEqual(14);
  });

  test('shows no Markdown that was meant to be set bold', () => {
    const left = pages.filter(({ $ }) => {
      const body = $('body').clone();
      // Code, and the text as received on the page that compares it.
      body.find('pre, code, del, [data-received]').remove();
      return body.text().includes('**');
    });
    expect(left.map((page) => page.path)).toEqual([]);
  });
});
