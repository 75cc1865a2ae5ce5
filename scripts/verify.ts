import { Converter } from 'opencc-js/t2cn';
import { run } from '#command/command.ts';
import { readGiven } from '#command/read-given.ts';
import { refusal } from '#command/refusal.ts';
import { reportBecame } from '#command/report-became.ts';
import { reportFinding } from '#command/report-finding.ts';
import { reportRemark } from '#command/report-remark.ts';
import { verifySite } from '#command/verify-site.ts';
import { loadCorpus } from '#content/load-corpus.ts';
import { parseVariants } from '#domain/document/variants.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import { isAllRight } from '#domain/verify/all-right.ts';
import { checkedDocument } from '#domain/verify/checked-document.ts';
import { judge } from '#domain/verify/judge.ts';
import { layOut } from '#domain/verify/laid-out.ts';
import { standingSentences } from '#domain/verify/standing-sentences.ts';

const usage = `Usage: npm run verify -- FILE [--edition SLUG]
       npm run verify -- --site URL-or-folder [--key KEY-or-file]

Says whether the words of FILE stand in an edition, where, and what differs; - reads standard input. Editions are looked
into newest first until one holds the words, which is reported first; of the next newer one it is then said what the
sentence became. --edition looks into one alone. Of a remark each quotation is judged, and each place that it names.
Width, white space and traditional characters are ignored; …… stands for words left out.

Of a site every file is compared with its manifest, the manifest with its signature by the publisher's public key, and
the address books with their chain.
Exit code: 0 all that is quoted word for word and every place right, 1 not, 2 the check could not be made.`;

await run({
  usage,
  options: { edition: { type: 'string' }, site: { type: 'string' }, key: { type: 'string' } },
  takes: [0, 1],
  failure: 2,
  async work({ values, positionals: [file] }) {
    if (values.site !== undefined && file === undefined) return verifySite(values.site, values.key);
    if (file === undefined || values.site !== undefined || values.key !== undefined)
      throw refusal('npm run verify', '', 'it takes a file, or a site', 'See npm run verify -- --help.');
    const words = decode(readGiven(file), file);
    const looked: { edition: Edition; report: readonly string[] }[] = [];
    for (const edition of chosen(loadCorpus('content'), values.edition)) {
      const { runs, variants } = checkedDocument(edition, Converter({ from: 't', to: 'cn' }));
      const laidOut = layOut(runs, parseVariants(variants));
      const judgement = judge(words, laidOut);
      const report =
        judgement.kind === 'remark'
          ? reportRemark(judgement, edition.title, laidOut)
          : reportFinding(judgement.finding, edition.title, laidOut);
      const next = looked.at(-1);
      if (next && isAllRight(judgement)) {
        // What the next edition has in place of the sentence, not what is likest to it there.
        next.report = reportBecame(standingSentences(judgement, laidOut), edition, next.edition) ?? next.report;
      }
      looked.push({ edition, report });
      if (isAllRight(judgement)) return say(looked.toReversed(), 0);
      // Every edition would say the same.
      if (judgement.kind === 'quotation' && /^(?:empty|too-long)$/u.test(judgement.finding.verdict)) break;
    }
    return say(looked, 1);
  },
});

function say(looked: readonly { readonly report: readonly string[] }[], code: number): number {
  for (const { report } of looked) console.log(report.join('\n'));
  return code;
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusal(file, '', 'it is not UTF-8', 'Save it as UTF-8.');
  }
}

/** The editions to look into, newest first. */
function chosen({ editions }: Corpus, slug: string | undefined): readonly Edition[] {
  const named = slug === undefined ? editions : editions.filter((one) => one.slug === slug);
  if (named.length > 0) return named;
  if (slug === undefined) throw refusal('content', '', 'it holds no edition', 'Import one first.');
  throw refusal(
    '--edition',
    slug,
    'there is no such edition',
    `Name one of ${editions.map((one) => one.slug).join(', ')}.`,
  );
}
