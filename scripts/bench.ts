import { bench } from '#bench/bench.ts';
import { browserOptions } from '#browser/browser-options.ts';
import { run } from '#command/command.ts';
import { refusal } from '#command/refusal.ts';
import { loadCorpus } from '#content/load-corpus.ts';

const usage = `npm run bench [-- --runs 5]

Measures the site beside others that hold the same text: bytes, requests, times, search, builds.

  --runs   how often each page is visited`;

await run({
  usage,
  options: { runs: { type: 'string', default: '5' } },
  async work({ values: { runs } }) {
    if (!/^[1-9]\d?$/u.test(runs))
      throw refusal('--runs', runs, 'this is no count of visits', 'Name one from 1 to 99.');
    const settings = await browserOptions();
    if (!settings?.executablePath) {
      throw refusal('npm run bench', '', 'there is no browser', 'Install Chromium or Chrome, or set CHROME_PATH.');
    }
    await bench(loadCorpus('content'), { ...settings, executablePath: settings.executablePath }, Number(runs));
    return 0;
  },
});
