import { Converter } from 'opencc-js/t2cn';
import { run } from '#command/command.ts';
import { readGiven } from '#command/read-given.ts';
import { refusal } from '#command/refusal.ts';
import { reportFinding } from '#command/report-finding.ts';
import { loadCorpus } from '#content/load-corpus.ts';
import { parseVariants } from '#domain/document/variants.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import { check } from '#domain/verify/check.ts';
import { checkedDocument } from '#domain/verify/checked-document.ts';
import { layOut } from '#domain/verify/laid-out.ts';

const usage = `Usage: npm run verify -- FILE [--edition SLUG]

Says whether the words of FILE stand in the document, where, and what differs; - reads standard input.
Width, white space and traditional characters are ignored; …… stands for words left out.
Exit code: 0 word for word, 1 not, 2 the check could not be made.`;

await run({
  usage,
  options: { edition: { type: 'string' } },
  takes: [1, 1],
  failure: 2,
  work({ values, positionals: [file = ''] }) {
    const words = decode(readGiven(file), file);
    const edition = chosen(loadCorpus('content'), values.edition);
    const { runs, variants } = checkedDocument(edition, Converter({ from: 't', to: 'cn' }));
    const laidOut = layOut(runs, parseVariants(variants));
    const finding = check(words, laidOut);
    console.log(reportFinding(finding, edition.title, laidOut).join('\n'));
    return finding.verdict === 'verbatim' ? 0 : 1;
  },
});

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusal(file, '', 'it is not UTF-8', 'Save it as UTF-8.');
  }
}

function chosen({ editions }: Corpus, slug: string | undefined): Edition {
  const edition = slug === undefined ? editions[0] : editions.find((one) => one.slug === slug);
  if (edition) return edition;
  if (slug === undefined) throw refusal('content', '', 'it holds no edition', 'Import one first.');
  throw refusal(
    '--edition',
    slug,
    'there is no such edition',
    `Name one of ${editions.map((one) => one.slug).join(', ')}.`,
  );
}
