import { loadCorpus } from '#content/load-corpus.ts';
import { searchRecords } from '#domain/search/records.ts';
import { indexed } from '#opensearch/indexed.ts';
import { startNodes } from '#opensearch/nodes.ts';
import { engineAt } from '#search-engine/engine.ts';
import { recombineEditions } from '#tests/search/recombined.ts';
import { gatewayFaults } from './gateway/faults.ts';
import { contractFaults } from './opensearch-contract.ts';
import { lossFaults } from './opensearch-loss.ts';
import { pageFaults } from './opensearch-page.ts';

/**
 * Holds the search by a real engine, and the gateway before it, to the contract of the search, cuts nodes off, and names
 * everything that is lost or wrong; null where there is no Java or no Maven.
 */
export async function auditOpenSearch(): Promise<readonly string[] | null> {
  const corpus = loadCorpus('content');
  const one = await startNodes(1);
  if (!one) return null;
  const faults: string[] = [];
  try {
    const client = engineAt(one.urls);
    faults.push(...(await contractFaults(client, corpus)));
    const records = recombineEditions(searchRecords(corpus), 10);
    await indexed(client, 'mingze-gateway', corpus, records);
    faults.push(...(await gatewayFaults(one.urls, 'mingze-gateway', records, corpus)));
    faults.push(...(await pageFaults(one.urls, client, corpus)));
    await client.close();
  } finally {
    await one.close();
  }
  const three = await startNodes(3);
  if (!three) return null;
  try {
    faults.push(...(await lossFaults(three, corpus)));
  } finally {
    await three.close();
  }
  return faults;
}
