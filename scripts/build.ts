import { run } from '#command/command.ts';
import { loadSite } from '#content/load-site.ts';
import { build, variantFromEnvironment } from '#site/build.ts';

const usage = `npm run build

Builds the site. The environment says for which address:

  SITE_URL=https://example.org   makes canonical, picture and feed addresses whole
  BASE_PATH=/ip/                 where the site stands below that address
  OUT_DIR=dist                   where it is written
  DISCUSS_URL=…                  where the site takes remarks and reports of errors`;

await run({
  usage,
  async work() {
    // What is wrong with the content is said before Astro has started.
    loadSite('content');
    await build(variantFromEnvironment());
    return 0;
  },
});
