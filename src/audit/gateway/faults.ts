import type { Corpus } from '#domain/model/corpus.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import { serveSearch } from '#search-gateway/serve.ts';
import { plainScan } from '#tests/search/plain-scan.ts';
import { hostileAddresses } from './hostile-addresses.ts';
import { hostileQueries } from './hostile-queries.ts';
import { hostileRequests } from './hostile-requests.ts';
import { Judge } from './judge.ts';
import { loadFaults } from './load.ts';

const origin = 'https://example.org';
/** Questions that one address may ask at once. */
const burst = 20;

/**
 * Puts some hundred hostile requests to a gateway in front of the engine, then asks it over many connections; prints what
 * came of it, and gives each request that got neither a refusal with a reason nor the right answer.
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
  try {
    const judge = new Judge(served.address, plainScan(records, corpus.departments, 20));
    const attempts = [...hostileQueries, ...hostileAddresses, ...hostileRequests(origin)];
    for (const [at, attempt] of attempts.entries()) await judge.put(attempt, `198.51.100.${at % 200}`);
    const flood = await floodFrom(judge);
    const { refused, right, faults } = judge;
    console.log(
      `  ${attempts.length + 3 * burst} hostile requests: ${refused} refused, ${right} answered rightly, ${faults.length} otherwise`,
    );
    const underLoad = await loadFaults(served.address, records);
    return [...faults, ...flood, ...underLoad, ...new Set(said.map((words) => `The gateway said: ${words}`))];
  } finally {
    await served.close();
  }
}

/** Asks and asks from one address; gives whether too much of it is answered. */
async function floodFrom(judge: Judge): Promise<readonly string[]> {
  const statuses = [];
  for (let turn = 0; turn < 3 * burst; turn++)
    statuses.push(await judge.put({ path: '/search?q=知识' }, '203.0.113.1'));
  const answered = statuses.filter((status) => status === 200).length;
  return [
    ...(answered > burst + 10 ? [`Of a flood from one address ${answered} were answered.`] : []),
    ...(statuses.includes(429) ? [] : ['A flood from one address is not refused.']),
  ];
}
