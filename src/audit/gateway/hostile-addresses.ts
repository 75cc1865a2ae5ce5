import { mostAsked } from '#domain/search/question.ts';
import { type Attempt, asked } from './attempt.ts';

const broken = ['%ED%A0%80', '%C0%AF', '%FF', '%E4%BD', '%', '%zz', '%00'].map((bytes) => ({
  path: `/search?q=${bytes}`,
}));

const parameters = [
  'q=1&q=2',
  'query=*',
  'source={}',
  'source_content_type=application/json',
  'size=100',
  'from=1',
  'sort=rank',
  'index=_all',
  '_source=true',
  'filter_path=*',
  'pretty',
  'q[]=1',
  'q[$ne]=1',
  '__proto__=1',
  '__proto__[x]=1',
  'constructor=1',
  'kind=task&kind=',
  'limit=101',
  'limit=-1',
  'limit=1e9',
  'limit=NaN',
  'limit=0x10',
  'limit=',
  'limit=1&limit=2',
  'offset=10001',
  'offset=-1',
  'offset=99999999999999999999',
  'repeats=true',
  'repeats=2',
  `kind=${'a'.repeat(81)}`,
  'kind[]=task',
  'routing=1',
  'preference=_local',
].map((text) => ({ path: `/search?${text.startsWith('q') ? '' : 'q=知&'}${text}` }));

const values = ['__proto__', '*', 'task" OR "1"="1', '{"match_all":{}}', 'TASK', 'task,heading'].map((value) =>
  asked('知识', `&kind=${encodeURIComponent(value)}`),
);

const paths = [
  '/',
  '/_search',
  '/_all/_search',
  '/_cat/indices',
  '/_cluster/health',
  '/_bulk',
  '/_sql',
  '/_msearch',
  '/mingze/_search',
  '/search/',
  '/search/_search',
  '/search/..%2f_search',
  '/search/../_search',
  '//search',
  '/SEARCH?q=1',
  '/.env',
  '/search%00',
  '/search;q=1',
].map((path) => ({ path }));

const many: readonly Attempt[] = [
  { path: `/search?q=知&${Array.from({ length: 500 }, (_, at) => `part=${at}`).join('&')}` },
  asked('字'.repeat(mostAsked.characters + 1)),
  asked('字'.repeat(1500)),
  asked('字 '.repeat(mostAsked.characters / 2)),
  asked('知'.repeat(mostAsked.characters)),
  asked('a'.repeat(20_000)),
  { path: `/search?q=知&${'x'.repeat(200_000)}` },
];

/** Addresses that a gateway must not take: bytes that are no text, parameters, values and paths of the engine, too much. */
export const hostileAddresses: readonly Attempt[] = [...broken, ...parameters, ...values, ...paths, ...many];
