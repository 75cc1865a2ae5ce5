import { parseArgs } from 'node:util';
import { buildIfStale, variantFromEnvironment } from '#site/build.ts';
import { serve } from '#site/serve.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '4321' },
    host: { type: 'string', default: 'localhost' },
  },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`The port is ${values.port}; it has to be a whole number from 0 to 65535.`);
  process.exit(1);
}

const variant = variantFromEnvironment();
try {
  if (!(await buildIfStale(variant))) console.log(`Nothing has changed since ${variant.outDir} was built.`);
  const { address, close } = await serve({ dir: variant.outDir, base: variant.base, port, host: values.host });
  console.log(`\n明责 Mingze is at ${address}\nCtrl+C stops it.`);
  const stop = async (): Promise<void> => {
    await close();
    process.exit(0);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
