import { describe, expect, it } from 'vitest';
import { ProblemsError } from '#domain/problem.ts';
import { variantFrom } from './variant.ts';

const saidOf = (environment: Record<string, string>): readonly string[] => {
  try {
    variantFrom(environment);
  } catch (error) {
    if (error instanceof ProblemsError)
      return error.problems.map(({ file, words, fault }) => `${file} ${words}: ${fault}`);
    throw error;
  }
  return [];
};

describe('the variant that the environment asks for', () => {
  it('is a site without a known address at the root, where nothing is said', () => {
    expect(variantFrom({})).toEqual({ outDir: 'dist', base: '/', site: '' });
    expect(variantFrom({ OUT_DIR: '', BASE_PATH: '', SITE_URL: '', DISCUSS_URL: '' })).toEqual(variantFrom({}));
  });

  it.each([
    ['https://example.org', undefined, 'https://example.org', '/'],
    ['https://example.org/', undefined, 'https://example.org', '/'],
    ['https://example.org', '/ip/', 'https://example.org', '/ip/'],
    ['https://example.org/sub', undefined, 'https://example.org', '/sub/'],
    ['https://example.org/a/b/', '', 'https://example.org', '/a/b/'],
    ['https://example.org/ip', '/ip/', 'https://example.org', '/ip/'],
    ['https://example.org/ip/', 'ip', 'https://example.org', '/ip/'],
    ['HTTP://Example.org:8080/A_b~c.d-e', undefined, 'http://example.org:8080', '/A_b~c.d-e/'],
    ['https://例子.中国', undefined, 'https://xn--fsqu00a.xn--fiqs8s', '/'],
    ['http://[::1]:4321', undefined, 'http://[::1]:4321', '/'],
  ])('SITE_URL=%s and BASE_PATH=%s make %s with %s', (SITE_URL, BASE_PATH, site, base) => {
    expect(variantFrom({ SITE_URL, BASE_PATH })).toEqual({ outDir: 'dist', base, site });
  });

  it.each([
    ['search.example.org', undefined, 'no search can be asked there'],
    ['https://user@search.example.org/search', undefined, 'no search can be asked there'],
    ['https://search.example.org/search?q=', undefined, 'no search can be asked there'],
    ['http://search.example.org/search', 'https://example.org', 'a site that is reached by HTTPS cannot ask there'],
  ])('refuses to ask the search at %s for a site at %s', (SEARCH_URL, SITE_URL, fault) => {
    expect(saidOf({ SEARCH_URL, ...(SITE_URL !== undefined && { SITE_URL }) })).toEqual([
      `SEARCH_URL ${SEARCH_URL}: ${fault}`,
    ]);
  });

  it('takes a search by HTTPS, and one without for a site without', () => {
    expect(saidOf({ SEARCH_URL: 'https://search.example.org/search', SITE_URL: 'https://example.org' })).toEqual([]);
    expect(saidOf({ SEARCH_URL: 'http://localhost:8787/search' })).toEqual([]);
  });

  it.each([
    ['ip', '/ip/'],
    ['/ip', '/ip/'],
    ['//ip//2022//', '/ip/2022/'],
    ['/', '/'],
    ['///', '/'],
  ])('BASE_PATH=%s makes %s', (BASE_PATH, base) => {
    expect(variantFrom({ BASE_PATH }).base).toBe(base);
  });
});

describe('what is refused', () => {
  it.each([
    ['example.org', 'this is no address of a site'],
    ['example.org:8080', 'this is no address of a site'],
    ['//example.org', 'this is no address of a site'],
    ['ftp://example.org', 'this is no address of a site'],
    ['https:example.org', 'this is no address of a site'],
    ['https://', 'this is no address of a site'],
    ['https:///example.org', 'this is no address of a site'],
    ['https://exa mple.org', 'this is no address of a site'],
    [' https://example.org', 'this is no address of a site'],
    ['https://example.org:99999', 'this is no address of a site'],
    ['https://user:pass@example.org', 'an address that readers are given names no user'],
    ['https://user@example.org', 'an address that readers are given names no user'],
    ['https://example.org/?a=b', 'an address of a site has no query and no fragment'],
    ['https://example.org?', 'an address of a site has no query and no fragment'],
    ['https://example.org/#top', 'an address of a site has no query and no fragment'],
    ['https://example.org/知识/', 'the path in it can be no path of a site'],
    ['https://example.org/a%2fb', 'the path in it can be no path of a site'],
  ])('SITE_URL=%s', (SITE_URL, fault) => {
    expect(saidOf({ SITE_URL })).toEqual([`SITE_URL ${SITE_URL}: ${fault}`]);
  });

  it.each([
    '../ip',
    '/ip/..',
    '.',
    '/a b/',
    '/ip?x',
    '/ip#x',
    '/知识/',
    '/a%20b/',
    'https://example.org/ip',
    'C:/ip/',
    '\\ip\\',
  ])('BASE_PATH=%s', (BASE_PATH) => {
    expect(saidOf({ BASE_PATH })).toEqual([`BASE_PATH ${BASE_PATH}: this is no path of a site`]);
  });

  it('a base path that is not the path of the address', () => {
    expect(saidOf({ SITE_URL: 'https://example.org/sub', BASE_PATH: '/ip/' })).toEqual([
      'BASE_PATH /ip/: this is not the path in SITE_URL, /sub/',
    ]);
    expect(saidOf({ SITE_URL: 'https://example.org/sub', BASE_PATH: '/' })).toHaveLength(1);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'example.org/issues',
    'https://',
    'mailto:',
    'mailto:?subject={title}',
    'https://user:pass@example.org/new',
    'ftp://example.org',
  ])('DISCUSS_URL=%s', (DISCUSS_URL) => {
    expect(saidOf({ DISCUSS_URL })).toEqual([`DISCUSS_URL ${DISCUSS_URL}: the site can take no remarks there`]);
  });

  it.each([
    'https://example.org/issues/new?labels=text',
    'http://tracker.example.org/{title}/new?body={body}',
    'mailto:office@example.org?subject={title}&body={body}',
  ])('but not DISCUSS_URL=%s', (DISCUSS_URL) => {
    expect(saidOf({ DISCUSS_URL })).toEqual([]);
  });

  it.each(['tomorrow', '2027', '2027-13-01', '2027-02-30', '2027-6-30'])('SECURITY_EXPIRES=%s', (SECURITY_EXPIRES) => {
    expect(saidOf({ SECURITY_EXPIRES })).toEqual([`SECURITY_EXPIRES ${SECURITY_EXPIRES}: this is no day`]);
  });

  it('but not SECURITY_EXPIRES=2028-02-29', () => {
    expect(saidOf({ SECURITY_EXPIRES: '2028-02-29' })).toEqual([]);
  });

  it('all at once, each with what to write instead', () => {
    const environment = { SITE_URL: 'example.org', BASE_PATH: '..', DISCUSS_URL: 'x' };
    expect(saidOf(environment).map((line) => line.split(' ')[0])).toEqual(['SITE_URL', 'BASE_PATH', 'DISCUSS_URL']);
    expect(() => variantFrom(environment)).toThrow('Write https://example.org, or https://example.org/ip/');
  });
});
