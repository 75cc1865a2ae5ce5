import { setTimeout as wait } from 'node:timers/promises';
import { run } from '#command/command.ts';
import { refusal } from '#command/refusal.ts';
import { startNodes } from '#opensearch/nodes.ts';

const usage = `Usage: node scripts/opensearch/start.ts [--nodes 3]

Starts a node of OpenSearch on this machine, or several that form a cluster, with nothing in them, until Ctrl+C. For trying
the search by an engine; needs Java 17 and Maven.`;

await run({
  usage,
  options: { nodes: { type: 'string', default: '1' } },
  failure: 2,
  async work({ values: { nodes: count } }) {
    if (!/^[1-5]$/u.test(count)) throw refusal('--nodes', count, 'so many are not started', 'Write 1 to 5.');
    const nodes = await startNodes(Number(count));
    if (!nodes) throw refusal('java', '', 'there is no Java 17 or no Maven', 'Install openjdk-17-jre and maven.');
    console.log(`OpenSearch answers at ${nodes.urls.join(' ')} until Ctrl+C.`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => nodes.close().then(() => process.exit(0)));
    }
    while (true) await wait(1 << 30);
  },
});
