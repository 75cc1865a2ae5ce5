import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { openLibrary } from '#assistants/library.ts';
import { assistantServer } from '#assistants/server.ts';
import { run } from '#command/command.ts';
import { openSite } from '#command/published-site.ts';
import { refusal } from '#command/refusal.ts';

const usage = `Usage: npm run --silent mcp -- [--site URL-or-folder]

Answers assistants by the Model Context Protocol on standard input and output, from a published site: a folder, dist where
nothing is said, a downloaded copy, or an address.`;

await run({
  usage,
  options: { site: { type: 'string', default: 'dist' } },
  failure: 2,
  async work({ values: { site } }) {
    const { read } = openSite(site);
    const library = await openLibrary(read).catch((error: Error) => {
      throw refusal('--site', site, error.message, 'Build it with npm run build.');
    });
    const transport = new StdioServerTransport();
    const closed = new Promise<void>((resolve) => {
      process.stdin.on('end', resolve);
    });
    await assistantServer(library).connect(transport);
    await closed;
    return 0;
  },
});
