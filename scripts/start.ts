import { run } from '#command/command.ts';
import { refusal } from '#command/refusal.ts';
import { buildIfStale } from '#site/build.ts';
import { serve } from '#site/serve.ts';
import { variantFrom } from '#site/variant.ts';

const usage = `npm start [-- --port 4321] [-- --host localhost]

Builds the site where something has changed since, and serves it; prints the address. Where the port is taken it goes
on to the next. PORT means the same as --port.`;

await run({
  usage,
  options: {
    port: { type: 'string', default: process.env.PORT ?? '4321' },
    host: { type: 'string', default: 'localhost' },
  },
  async work({ values: { port, host } }) {
    checkPort(port);
    const variant = variantFrom(process.env);
    if (!(await buildIfStale(variant))) console.log(`Nothing has changed since ${variant.outDir} was built.`);
    const { address, close } = await serve({ dir: variant.outDir, base: variant.base, port: Number(port), host });
    console.log(`\n明责 Mingze is at ${address}\nCtrl+C stops it.`);
    const stop = async (): Promise<void> => {
      await close();
      process.exit(0);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    return 0;
  },
});

function checkPort(port: string): void {
  if (/^\d{1,5}$/u.test(port) && Number(port) <= 65_535) return;
  const mend = 'Name a whole number from 0 to 65535.';
  throw refusal('--port', port, 'this is no port', mend);
}
