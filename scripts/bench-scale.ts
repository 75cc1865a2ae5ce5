import { scale } from '#bench/scale.ts';
import { run } from '#command/command.ts';
import { refusal } from '#command/refusal.ts';

const usage = `npm run bench:scale [-- --editions 1,10,100]

Builds libraries of recombined text, cold, with one sentence edited and unchanged, beside plain Astro with as many pages
of Markdown, searches them by their files and by OpenSearch, and writes what that took into docs/scale.md.

  --editions   how many each library holds; 400 takes most of an hour and 6 GB of disk`;

await run({
  usage,
  options: { editions: { type: 'string', default: '1,10,100' } },
  async work({ values: { editions } }) {
    const counts = editions.split(',').map(Number);
    if (!counts.every((count) => Number.isInteger(count) && count > 0 && count <= 2000))
      throw refusal('--editions', editions, 'these are no numbers of editions', 'Write them as 1,10,100.');
    await scale(counts);
    return 0;
  },
});
