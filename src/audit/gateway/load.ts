import { Agent } from 'node:http';
import type { SearchRecord } from '#domain/search/record.ts';
import { percentile } from '#tests/search/percentile.ts';
import { sampleQuestions } from '../opensearch-contract.ts';
import { asked, send } from './attempt.ts';

const [connections, perConnection] = [64, 40];

/** Asks a gateway over many connections at once; prints how long it took, and gives what it did not answer. */
export async function loadFaults(gateway: string, records: readonly SearchRecord[]): Promise<readonly string[]> {
  const questions = sampleQuestions(records, 400).filter(({ filters }) => !filters);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const failures = new Map<number, number>();
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      for (let turn = 0; turn < perConnection; turn++) {
        const { query } = questions[(connection * perConnection + turn) % questions.length] ?? { query: '' };
        const start = performance.now();
        const { status } = await send(gateway, asked(query), `192.0.2.${connection}-${turn}`, agent);
        times.push(performance.now() - start);
        if (status !== 200) failures.set(status, (failures.get(status) ?? 0) + 1);
      }
    }),
  );
  agent.destroy();
  console.log(
    `  ${times.length} questions over ${connections} connections: half within ${percentile(times, 50)} ms, p99 ${percentile(times, 99)} ms`,
  );
  return Array.from(failures, ([status, count]) => `Under load ${count} questions got ${status}.`);
}
