import { scale } from '#bench/scale.ts';
import { run } from '#command/command.ts';
import { countsOf } from '#command/counts.ts';

const usage = `npm run bench:scale [-- --editions 1,10,100]

Builds libraries of recombined text, cold, with one sentence edited and unchanged, beside plain Astro with as many pages
of Markdown, searches them by their files and by OpenSearch, and writes what that took into docs/scale.md.

  --editions   how many each library holds; 400 takes most of an hour and 6 GB of disk`;

await run({
  usage,
  options: { editions: { type: 'string', default: '1,10,100' } },
  async work({ values: { editions } }) {
    await scale(countsOf(editions));
    return 0;
  },
});
