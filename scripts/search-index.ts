import { Converter } from 'opencc-js/t2cn';
import { run } from '#command/command.ts';
import { enginesAt } from '#command/engines.ts';
import { refusal } from '#command/refusal.ts';
import { loadCorpus } from '#content/load-corpus.ts';
import { ProblemsError } from '#domain/problem.ts';
import { aboutRecords } from '#domain/search/about-records.ts';
import { catalogue } from '#domain/search/catalogue.ts';
import { searchRecords } from '#domain/search/records.ts';
import { engineAt } from '#search-engine/engine.ts';
import { writeIndex } from '#search-engine/write-index.ts';

const usage = `Usage: npm run search:index -- --url URL... [--alias mingze]

Writes what the search finds into an index of OpenSearch, http://localhost:9200 or https://user:password@host; of a cluster
name several nodes. The index is new for every version of the content. Only when all of it is read back as it was sent is
the alias led to it, and the index before it deleted. Broken off, it goes on where it was when it is run again.`;

await run({
  usage,
  options: { url: { type: 'string', multiple: true }, alias: { type: 'string', default: 'mingze' } },
  failure: 2,
  async work({ values: { url, alias } }) {
    const urls = enginesAt(url);
    if (!/^[a-z][a-z0-9_-]*$/u.test(alias))
      throw refusal('--alias', alias, 'the engine takes no such name', 'Write small letters, digits, - and _ alone.');
    const corpus = loadCorpus('content');
    const records = searchRecords(corpus);
    const names = catalogue(corpus, aboutRecords(records, Converter({ from: 't', to: 'cn' })));
    const { index, documents, sent } = await writeIndex(engineAt(urls), alias, records, names, say).catch(
      (error: Error) => {
        if (error instanceof ProblemsError) throw error;
        throw refusal(
          '--url',
          '',
          `the engine did not do it, ${error.message}`,
          'See that it runs, and run this again.',
        );
      },
    );
    console.log(`${alias} leads to ${index}: ${documents} documents of ${records.length} records, ${sent} sent now.`);
    return 0;
  },
});

/** Progress is for who looks on. */
function say(words: string): void {
  console.error(words);
}
