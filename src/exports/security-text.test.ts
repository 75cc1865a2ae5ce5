import { expect, test } from 'vitest';
import { robotsTextOf } from './robots-text.ts';
import { securityTextOf } from './security-text.ts';

const locate = (path: string): string => `https://example.org/${path}`;
const expires = '2027-06-30';

test('security.txt says whom to tell and until when, at its own address', () => {
  expect(securityTextOf({ discuss: 'https://example.org/issues/new', expires }, locate)).toBe(
    [
      'Contact: https://example.org/issues/new',
      'Expires: 2027-06-30T23:59:59Z',
      'Preferred-Languages: zh, en',
      'Canonical: https://example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test.for([
  ['mailto:office@example.org?subject={title}&body={body}', 'mailto:office@example.org'],
  ['https://example.org/new?title={title}', 'https://example.org/new'],
  ['https://example.org/issues/new?labels=text', 'https://example.org/issues/new?labels=text'],
])('%s gives %s', ([discuss = '', contact]) => {
  expect(securityTextOf({ discuss, expires }, locate)?.split('\n')[0]).toBe(`Contact: ${contact}`);
});

test.for([
  [null, expires],
  ['https://example.org/issues/new', null],
  ['http://example.org/issues/new', expires],
])('with %s until %s there is none', ([discuss = null, until = null]) => {
  expect(securityTextOf({ discuss, expires: until }, locate)).toBeNull();
});

test('robots.txt lets everything be read and names the sitemap', () => {
  expect(robotsTextOf(locate)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n');
});
