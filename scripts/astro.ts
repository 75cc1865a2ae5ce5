import { astro } from '#site/astro.ts';

process.exit(await astro(process.argv.slice(2)));
