import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from '@opensearch-project/opensearch';
import type { Corpus } from '#domain/model/corpus.ts';
import { searchRecords } from '#domain/search/records.ts';
import { indexed } from '#opensearch/indexed.ts';
import type { Nodes } from '#opensearch/nodes.ts';
import { engineAt } from '#search-engine/engine.ts';
import { findingOf } from '#tests/search/finding.ts';
import { percentile } from '#tests/search/percentile.ts';
import { plainScan } from '#tests/search/plain-scan.ts';
import { recombineEditions } from '#tests/search/recombined.ts';
import { sampleQuestions, wrongAnswers } from './opensearch-contract.ts';

const alias = 'mingze-loss';
/** Enough to be in the middle of when a node dies. */
const editions = 30;
/** How many questions of each length are asked. */
const samples = 40;
/** Questions at once while a node dies, and milliseconds before and after it. */
const [askers, before, after] = [4, 3000, 15_000];

/**
 * Cuts off the node that holds the records, of three, while they are written, and again while they are asked; prints how
 * long it took to go on, and gives what was lost or wrong.
 */
export async function lossFaults(nodes: Nodes, corpus: Corpus): Promise<readonly string[]> {
  const client = engineAt(nodes.urls);
  const records = recombineEditions(searchRecords(corpus), editions);
  const faults: string[] = [];
  let killed: { readonly node: number; readonly at: number } | undefined;
  let killing = Promise.resolve();
  let wentOn = 0;
  const onProgress = (words: string): void => {
    const [, done, all] = /^(\d+) of (\d+) documents/u.exec(words) ?? [];
    if (!all) return;
    if (killed) wentOn ||= performance.now() - killed.at;
    else if (Number(done) > Number(all) / 3)
      killing = holderOf(client, nodes).then((node) => {
        killed = { node, at: performance.now() };
        return nodes.kill(node);
      });
  };
  const { written, search } = await indexed(client, alias, corpus, records, onProgress);
  await killing;
  if (!killed) return ['No node died while records were written.'];
  console.log(
    `  a node of three died while ${written.documents} documents were written: the next were taken after ${seconds(wentOn)}`,
  );
  const questions = sampleQuestions(records, samples);
  const wrong = await wrongAnswers(search, records, corpus, questions);
  faults.push(...wrong.map((question) => `After the loss of a node ${question} is answered otherwise than it stands.`));

  await nodes.restart(killed.node);
  await untilGreen(client);
  const scan = plainScan(records, corpus.departments, 20);
  const wanted = new Map(questions.map((question) => [question, JSON.stringify(scan(question))]));
  const started = performance.now();
  const asked: { readonly from: number; readonly to: number; readonly failed: boolean }[] = [];
  const ask = async (first: number): Promise<void> => {
    for (let turn = first; performance.now() - started < before + after; turn += askers) {
      const question = questions[turn % questions.length];
      if (!question) return;
      const from = performance.now();
      const found = await search
        .search(question.query, { filters: question.filters ?? {}, limit: 20 })
        .catch(() => null);
      asked.push({ from, to: performance.now(), failed: found === null });
      if (found && JSON.stringify(findingOf(found)) !== wanted.get(question))
        faults.push(`While a node died “${question.query}” was answered otherwise than it stands.`);
    }
  };
  const asking = Promise.all(Array.from({ length: askers }, (_, at) => ask(at)));
  await wait(before);
  const holder = await holderOf(client, nodes);
  const died = performance.now();
  await nodes.kill(holder);
  await asking;
  const failed = asked.filter(({ failed }) => failed);
  const answered = asked.filter(({ failed, from }) => !failed && from > died);
  const recovered = Math.max(died, ...failed.map(({ to }) => to));
  const next = answered.find(({ from }) => from >= recovered);
  if (!next) faults.push('After a node died while questions were asked none was answered.');
  console.log(
    `  a node of three died while ${asked.length} questions were asked: ${failed.length} had no answer; answers again after ${seconds((next?.to ?? recovered) - died)}, the slowest took ${percentile(
      asked.map(({ from, to }) => to - from),
      100,
    )} ms`,
  );
  await client.close();
  return faults;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

/** Which node holds the first copy of the records. */
async function holderOf(client: Client, { urls }: Nodes): Promise<number> {
  const { body } = await client.cat.shards({ format: 'json', h: ['index', 'prirep', 'node'] });
  const shards = body as { index?: string; prirep?: string; node?: string }[];
  const shard = shards.find(({ index, prirep }) => index?.startsWith(alias) && prirep === 'p');
  const at = urls.findIndex((_, at) => shard?.node === `node-${at + 1}`);
  if (at < 0) throw new Error('No node holds the records.');
  return at;
}

/** Waits until every record is held twice again. */
async function untilGreen(client: Client): Promise<void> {
  await client.cluster.health({ wait_for_status: 'green', timeout: '120s' }, { requestTimeout: 130_000 });
}
