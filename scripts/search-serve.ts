import { run } from '#command/command.ts';
import { enginesAt } from '#command/engines.ts';
import { refusal } from '#command/refusal.ts';
import { serveSearch } from '#search-gateway/serve.ts';

const usage = `Usage: npm run search:serve -- --url URL... --origin https://example.org [options]

Answers the search of a site from OpenSearch: GET /search?q=…, as JSON. Pages of the origin alone may read it.

  --url URL          a node of the engine; may be given several times
  --origin ORIGIN    of the site; may be given several times
  --alias NAME       what npm run search:index wrote to; mingze unless told
  --host, --port     where it listens; 127.0.0.1 and 8787 unless told
  --burst, --rate    questions that an address may ask at once, 60, and a second, 10
  --patience MS      until a question is given up; 5000 unless told
  --behind-proxy     a proxy before it names, last in X-Forwarded-For, whom it asks for`;

const number = (name: string, value: string): number => {
  if (/^\d{1,6}$/u.test(value)) return Number(value);
  throw refusal(`--${name}`, value, 'this is no number', 'Write digits alone.');
};

await run({
  usage,
  options: {
    url: { type: 'string', multiple: true },
    origin: { type: 'string', multiple: true },
    alias: { type: 'string', default: 'mingze' },
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '8787' },
    burst: { type: 'string', default: '60' },
    rate: { type: 'string', default: '10' },
    patience: { type: 'string', default: '5000' },
    'behind-proxy': { type: 'boolean', default: false },
  },
  failure: 2,
  async work({ values }) {
    const { origin: origins = [], alias, host } = values;
    const urls = enginesAt(values.url);
    if (origins.length === 0)
      throw refusal('--origin', '', 'no site is named that may ask', 'Write --origin https://example.org.');
    const odd = origins.find((origin) => URL.parse(origin)?.origin !== origin);
    if (odd !== undefined) throw refusal('--origin', odd, 'this is no origin', 'Write https://example.org, no path.');
    const { address } = await serveSearch({
      urls,
      origins,
      alias,
      host,
      port: number('port', values.port),
      burst: number('burst', values.burst),
      perSecond: number('rate', values.rate),
      patience: number('patience', values.patience),
      behindProxy: values['behind-proxy'],
      say: (words) => console.error(words),
    });
    console.log(`Searches are answered at ${address}search for ${origins.join(', ')}.`);
    return 0;
  },
});
