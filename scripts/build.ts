import { run } from '#command/command.ts';
import { buildIfStale } from '#site/build.ts';
import { variantFrom } from '#site/variant.ts';

const usage = `npm run build

Builds the site. The environment says for which address, and where it goes:

  SITE_URL      https://example.org, or https://example.org/ip/ where it lies below that; makes canonical, picture and
                feed addresses whole
  BASE_PATH     /ip/, where SITE_URL does not say it
  OUT_DIR       dist, where nothing is said: a new folder, an empty one, or one with an earlier site, which is replaced
  DISCUSS_URL   where the site takes remarks and reports of errors`;

await run({
  usage,
  async work() {
    const variant = variantFrom(process.env);
    const isNew = await buildIfStale(variant);
    console.log(`${isNew ? 'The' : 'Nothing has changed since it was built: the'} site is in ${variant.outDir}.`);
    return 0;
  },
});
