import { Agent, type IncomingMessage, request } from 'node:http';
import type { Corpus } from '#domain/model/corpus.ts';
import { mostAsked } from '#domain/search/question.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import { asSent } from '#domain/search/wire.ts';
import { serveSearch } from '#search-gateway/serve.ts';
import { findingOf } from '#tests/search/finding.ts';
import { plainScan } from '#tests/search/plain-scan.ts';
import { percentile, sampleQuestions } from './opensearch-contract.ts';

const origin = 'https://example.org';
/** Questions that one address may ask at once. */
const burst = 20;
const [connections, perConnection] = [64, 40];

/** A request as it is sent, byte for byte. */
interface Attempt {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Puts 200 hostile requests to a gateway in front of the engine, then asks it over 64 connections; prints what came of it,
 * and gives each request that got neither a refusal with a reason nor the right answer.
 */
export async function gatewayFaults(
  urls: readonly string[],
  alias: string,
  records: readonly SearchRecord[],
  corpus: Corpus,
): Promise<readonly string[]> {
  const said: string[] = [];
  const served = await serveSearch({
    urls,
    alias,
    origins: [origin],
    host: '127.0.0.1',
    port: 0,
    behindProxy: true,
    burst,
    perSecond: 1,
    patience: 20_000,
    say: (words) => said.push(words),
  });
  const scan = plainScan(records, corpus.departments, 20);
  const faults: string[] = [];
  const tally = { right: 0, refused: 0 };

  async function judge(attempt: Attempt, address: string): Promise<number> {
    const shown = `${attempt.method ?? 'GET'} ${attempt.path.slice(0, 80)}`;
    const sent = await send(served.address, attempt, address, new Agent()).catch((error: Error) => error.message);
    if (typeof sent === 'string') {
      faults.push(`${shown}: ${sent}`);
      return 0;
    }
    const { status, text } = sent;
    if (status === 200) {
      const parameters = new URL(attempt.path, served.address).searchParams;
      // What the page of the search drops unseen, a plain scan has to be spared.
      const query = (parameters.get('q') ?? '')
        .normalize('NFC')
        .replace(/\p{Cf}/gu, '')
        .replace(/(?!\s)\p{Cc}/gu, '');
      const wanted = JSON.stringify(scan({ query, filters: { kind: parameters.getAll('kind') } }));
      if (JSON.stringify(findingOf(asSent(JSON.parse(text)))) === wanted) tally.right++;
      else faults.push(`${shown} is answered otherwise than it stands.`);
    } else if (status >= 400 && status < 500 && isReason(text)) tally.refused++;
    else faults.push(`${shown}: ${status} ${text.slice(0, 80)}`);
    return status;
  }

  try {
    const attempts = hostile();
    for (const [at, attempt] of attempts.entries()) await judge(attempt, `198.51.100.${at % 200}`);
    const flood = [];
    for (let turn = 0; turn < 3 * burst; turn++) flood.push(await judge({ path: '/search?q=知识' }, '203.0.113.1'));
    if (flood.filter((status) => status === 200).length > burst + 10)
      faults.push(`Of a flood from one address ${flood.filter((status) => status === 200).length} were answered.`);
    if (!flood.includes(429)) faults.push('A flood from one address is not refused.');
    console.log(
      `  ${attempts.length + flood.length} hostile requests: ${tally.refused} refused, ${tally.right} answered rightly, ${faults.length} otherwise`,
    );

    const questions = sampleQuestions(records, 400).filter(({ filters }) => !filters);
    const agent = new Agent({ keepAlive: true, maxSockets: connections });
    const times: number[] = [];
    const failures = new Map<number, number>();
    await Promise.all(
      Array.from({ length: connections }, async (_, connection) => {
        for (let turn = 0; turn < perConnection; turn++) {
          const { query } = questions[(connection * perConnection + turn) % questions.length] ?? { query: '' };
          const path = `/search?q=${encodeURIComponent(query)}`;
          const start = performance.now();
          const { status } = await send(served.address, { path }, `192.0.2.${connection}-${turn}`, agent);
          times.push(performance.now() - start);
          if (status !== 200) failures.set(status, (failures.get(status) ?? 0) + 1);
        }
      }),
    );
    agent.destroy();
    for (const [status, count] of failures) faults.push(`Under load ${count} questions got ${status}.`);
    console.log(
      `  ${times.length} questions over ${connections} connections: half within ${percentile(times, 50)} ms, p99 ${percentile(times, 99)} ms`,
    );
  } finally {
    await served.close();
  }
  return [...faults, ...new Set(said.map((words) => `The gateway said: ${words}`))];
}

/** A refusal in the gateway's words. */
function isReason(text: string): boolean {
  try {
    return typeof JSON.parse(text).reason === 'string';
  } catch {
    return false;
  }
}

function send(
  address: string,
  { path, method = 'GET', headers = {}, body }: Attempt,
  from: string,
  agent: Agent,
): Promise<{ readonly status: number; readonly text: string }> {
  const { hostname, port } = new URL(address);
  // Beyond ASCII a path is sent as its bytes.
  const sent = path.replace(/[^\x20-\x7e]/gu, encodeURIComponent);
  return new Promise((resolve, reject) => {
    const sending = request(
      { hostname, port, path: sent, method, agent, timeout: 30_000, headers: { 'x-forwarded-for': from, ...headers } },
      (response: IncomingMessage) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        response.on('error', reject);
      },
    );
    sending.on('timeout', () => sending.destroy(new Error('no answer in 30 s')));
    sending.on('error', reject);
    sending.end(body);
  });
}

/** Languages of queries, paths of the engine, bodies, characters and numbers that a gateway must not fall for. */
function hostile(): readonly Attempt[] {
  const asked = (query: string, more = ''): Attempt => ({ path: `/search?q=${encodeURIComponent(query)}${more}` });
  const languages = [
    '*',
    '*:*',
    '知*',
    '?识',
    '/.*/',
    '/知.*/',
    'text:知识',
    'record:*',
    'text:(知识 OR 产权)',
    '知识 AND 产权',
    '知识 OR 产权',
    'NOT 知识',
    '+知识 -产权',
    '-知识',
    '知识~',
    '知识~2',
    '"知识 产权"~5',
    '知识^9',
    '[* TO *]',
    'rank:[0 TO 9]',
    'rank:>0',
    '_exists_:text',
    '_id:1',
    '_index:*',
    '{"match_all":{}}',
    '{"query":{"match_all":{}}}',
    '{"query_string":{"query":"*"}}',
    '{"script":{"source":"1"}}',
    '{"size":100000}',
    '{{#toJson}}q{{/toJson}}',
    'jndi:ldap://127.0.0.1/a',
    "' OR 1=1 --",
    '"; DROP TABLE',
    '<script>alert(1)</script>',
    '%',
    '%%',
    '\\',
    '\\\\',
    '\\u0000',
    '/',
    '//',
    '(',
    '((((((((',
    ')',
    '[',
    ']',
    '{',
    '}',
    '"',
    '""',
    "'",
    '`',
    '!',
    '&&',
    '||',
    '~',
    '^',
    ':',
    ';',
    '<',
    '>',
    '=',
    '@',
    '#',
    '$',
    '。',
    '，',
    '《',
    '》',
    '“',
    '”',
    '（）',
    '〔2022〕',
    '__proto__',
    'constructor',
    'toString',
    'null',
    'undefined',
    'true',
    'NaN',
    '0',
    '-0',
    '1e309',
  ].map((query) => asked(query));
  const controls = Array.from({ length: 32 }, (_, code) => asked(`知${String.fromCharCode(code)}识`));
  const unseen = [
    '\u007f',
    '\u0085',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2028',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ufffd',
    '\ufffe',
    '\u{e0041}',
    '𠮷',
    'é',
    '\u0301',
  ].map((character) => asked(`知识${character}产权`));
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
  const many = [
    { path: `/search?q=知&${Array.from({ length: 500 }, (_, at) => `part=${at}`).join('&')}` },
    asked('字'.repeat(mostAsked.characters + 1)),
    asked('字'.repeat(1500)),
    asked('字 '.repeat(mostAsked.characters / 2)),
    asked('知'.repeat(mostAsked.characters)),
    asked('a'.repeat(20_000)),
    { path: `/search?q=知&${'x'.repeat(200_000)}` },
    { path: '/search?q=知', headers: { 'x-long': 'x'.repeat(100_000) } },
  ];
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
  const strange: readonly Attempt[] = [
    { path: '/search?q=知', headers: { origin: 'https://elsewhere.example' } },
    { path: '/search?q=知', headers: { origin: 'null' } },
    { path: '/search?q=知', headers: { origin: `${origin}.elsewhere.example` } },
    { path: '/search?q=知', headers: { 'x-http-method-override': 'DELETE' } },
    { path: '/search?q=知', headers: { host: 'elsewhere.example' } },
  ];
  return [
    ...languages,
    ...controls,
    ...unseen,
    ...broken,
    ...parameters,
    ...values,
    ...many,
    ...paths,
    ...bodies,
    ...withBody,
    ...strange,
  ];
}
