import { bench } from '#bench/bench.ts';
import { browserOptions } from '#browser/browser-options.ts';
import { run } from '#command/command.ts';
import { countsOf } from '#command/counts.ts';
import { refusal } from '#command/refusal.ts';
import { loadCorpus } from '#content/load-corpus.ts';

const usage = `npm run bench [-- --runs 5] [--editions 1,10,100]

Measures the site beside others that hold the same text: bytes, requests, times, search, builds.

  --runs       how often each page is visited
  --editions   how many each library of recombined text holds that is searched; 400 takes most of an hour`;

await run({
  usage,
  options: { runs: { type: 'string', default: '5' }, editions: { type: 'string', default: '1,10,100' } },
  async work({ values: { runs, editions } }) {
    if (!/^[1-9]\d?$/u.test(runs))
      throw refusal('--runs', runs, 'this is no count of visits', 'Name one from 1 to 99.');
    const counts = countsOf(editions);
    const settings = await browserOptions();
    if (!settings?.executablePath) {
      throw refusal('npm run bench', '', 'there is no browser', 'Install Chromium or Chrome, or set CHROME_PATH.');
    }
    await bench(loadCorpus('content'), { ...settings, executablePath: settings.executablePath }, Number(runs), counts);
    return 0;
  },
});
