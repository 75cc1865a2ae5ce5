import type { Attempt } from './attempt.ts';

const large = 'x'.repeat(1_000_000);

const bodies = ['POST', 'PUT', 'PATCH', 'DELETE', 'QUERY'].flatMap((method): readonly Attempt[] => [
  { path: '/search?q=知', method, body: large },
  { path: '/_search', method, body: '{"query":{"match_all":{}}}', headers: { 'content-type': 'application/json' } },
]);

const withBody: readonly Attempt[] = [
  { path: '/search?q=知', body: large, headers: { 'content-length': String(large.length) } },
  { path: '/search?q=知', body: large, headers: { 'transfer-encoding': 'chunked' } },
  { path: '/search?q=知', body: '{"query":{"match_all":{}}}', headers: { 'content-type': 'application/json' } },
];

/**
 * Requests that a gateway must not take, whatever their address: methods, bodies, heads.
 *
 * @param origin whose pages may ask
 */
export const hostileRequests = (origin: string): readonly Attempt[] => [
  ...bodies,
  ...withBody,
  { path: '/search?q=知', headers: { 'x-long': 'x'.repeat(100_000) } },
  { path: '/search?q=知', headers: { origin: 'https://elsewhere.example' } },
  { path: '/search?q=知', headers: { origin: 'null' } },
  { path: '/search?q=知', headers: { origin: `${origin}.elsewhere.example` } },
  { path: '/search?q=知', headers: { 'x-http-method-override': 'DELETE' } },
  { path: '/search?q=知', headers: { host: 'elsewhere.example' } },
];
