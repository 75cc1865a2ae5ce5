import { createHash } from 'node:crypto';
import type { Client } from '@opensearch-project/opensearch';
import { ProblemsError } from '#domain/problem.ts';
import type { Catalogue } from '#domain/search/catalogue.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import { type EngineDocument, engineDocuments } from './documents.ts';
import type { IndexAbout } from './engine.ts';
import { mapping } from './mapping.ts';
import { patiently, type Say } from './patiently.ts';

/** So many documents are sent at once. */
const batch = 500;

/** What became of the records. */
export interface Written {
  readonly index: string;
  readonly documents: number;
  /** How many of them had to be sent: fewer where an earlier run was broken off. */
  readonly sent: number;
}

/**
 * Writes the records into an index of their own, reads all of it back, and only when every document is there as it was
 * sent lets the alias lead to it, and to nothing else. What it led to before is deleted. Run again after it was broken
 * off, it sends what is missing.
 *
 * @param client to nodes of which some may die meanwhile
 * @param say is told how far it is, and what it waits for
 */
export async function writeIndex(
  client: Client,
  alias: string,
  records: readonly SearchRecord[],
  names: Pick<Catalogue, 'departments' | 'variants' | 'version'>,
  say: Say,
): Promise<Written> {
  const documents = engineDocuments(records);
  const { departments, variants, version } = names;
  const shares = documents.some(({ shared }) => shared);
  const about: IndexAbout = { version, departments, variants, shares, documents: documents.length };
  const lines = documents.map((document) => JSON.stringify(document));
  const digest = createHash('sha256')
    .update([JSON.stringify([mapping, about]), ...lines].join('\n'))
    .digest('hex');
  const index = `${alias}-${digest.slice(0, 16)}`;

  const { body: isThere } = await patiently(() => client.indices.exists({ index }), say);
  if (!isThere) {
    const settings = { number_of_shards: 1, auto_expand_replicas: '0-1', refresh_interval: '-1' };
    const body = { settings, mappings: { ...mapping, _meta: { ...about } } };
    const made = await patiently(() => client.indices.create({ index, body }, { ignore: [400] }), say);
    // A node may have died after it was made and before that was said.
    const { error } = made.body as { readonly error?: { readonly type: string; readonly reason: string } };
    if (error && error.type !== 'resource_already_exists_exception')
      throw refused(index, `it is not made: ${error.reason}`);
  }
  const held = isThere ? await readBack(client, index, lines, say) : new Set<number>();
  const missing = documents.filter(({ at }) => !held.has(at));
  for (let from = 0; from < missing.length; from += batch) {
    await send(client, index, missing.slice(from, from + batch), say);
    say(`${Math.min(from + batch, missing.length)} of ${missing.length} documents are written`);
  }
  const whole = await readBack(client, index, lines, say);
  if (whole.size < documents.length) {
    throw refused(index, `${documents.length - whole.size} of ${documents.length} documents are not there as sent`);
  }
  await patiently(() => client.indices.putSettings({ index, body: { refresh_interval: '1s' } }), say);
  await patiently(() => client.indices.forcemerge({ index, max_num_segments: 1 }, { requestTimeout: 600_000 }), say);
  await swap(client, alias, index, say);
  return { index, documents: documents.length, sent: missing.length };
}

/** Sends documents until the engine has taken each. */
async function send(client: Client, index: string, documents: readonly EngineDocument[], say: Say): Promise<void> {
  let waiting = documents;
  await patiently(async () => {
    const { body } = await client.bulk(
      { body: waiting.flatMap((document) => [{ index: { _index: index, _id: String(document.at) } }, document]) },
      { requestTimeout: 90_000 },
    );
    const results = body.items.map(({ index }) => index);
    for (const result of results) {
      const { status = 0, error } = result ?? {};
      if (status >= 400 && status < 500 && status !== 429)
        throw refused(index, `the engine refuses a document: ${error?.reason}`);
    }
    waiting = waiting.filter((_, at) => (results[at]?.status ?? 500) >= 300);
    return waiting.length === 0 ? { statusCode: 200 } : { statusCode: 503 };
  }, say);
}

/** The numbers of the documents that are there as they were sent. */
async function readBack(
  client: Client,
  index: string,
  lines: readonly string[],
  say: Say,
): Promise<ReadonlySet<number>> {
  await patiently(() => client.indices.refresh({ index }, { requestTimeout: 90_000 }), say);
  const there = new Set<number>();
  for (let after = -1; ; ) {
    const page = { query: { range: { at: { gt: after } } }, sort: [{ at: 'asc' as const }], size: 1000 };
    const { body } = await patiently(
      () => client.search({ index, allow_partial_search_results: false, body: page }, { requestTimeout: 90_000 }),
      say,
    );
    const found = body.hits.hits.map(({ _source }) => _source as unknown as EngineDocument);
    for (const document of found) if (JSON.stringify(document) === lines[document.at]) there.add(document.at);
    const last = found.at(-1);
    if (!last) return there;
    after = last.at;
  }
}

/** Lets the alias lead to an index alone, at once, and deletes what it led to before. */
async function swap(client: Client, alias: string, index: string, say: Say): Promise<void> {
  const { body } = await patiently(() => client.indices.getAlias({ name: alias }, { ignore: [404] }), say);
  const before = Object.keys(body).filter((name) => name.startsWith(`${alias}-`) && name !== index);
  const actions = [
    { add: { index, alias } },
    ...before.map((index) => ({ remove: { index, alias, must_exist: false } })),
  ];
  await patiently(() => client.indices.updateAliases({ body: { actions } }), say);
  for (const old of before) await patiently(() => client.indices.delete({ index: old }, { ignore: [404] }), say);
}

const refused = (index: string, fault: string): ProblemsError =>
  new ProblemsError([
    { file: index, line: null, words: '', fault, mend: 'Delete this index, and run npm run search:index again.' },
  ]);
