import { Converter } from 'opencc-js/t2cn';
import { run } from '#command/command.ts';
import { readDraftFile } from '#command/read-draft-file.ts';
import { readGiven } from '#command/read-given.ts';
import { refusal } from '#command/refusal.ts';
import { reportBecame } from '#command/report-became.ts';
import { reportDraft } from '#command/report-draft.ts';
import { reportFinding } from '#command/report-finding.ts';
import { reportRemark } from '#command/report-remark.ts';
import { verifySite } from '#command/verify-site.ts';
import { loadCorpus } from '#content/load-corpus.ts';
import { editionName } from '#domain/corpus/edition-name.ts';
import { parseVariants } from '#domain/document/variants.ts';
import { hasWrong } from '#domain/draft/draft-counts.ts';
import { judgeDraft } from '#domain/draft/judge-draft.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import { isAllRight } from '#domain/verify/all-right.ts';
import { checkedDocument } from '#domain/verify/checked-document.ts';
import { isWholeQuotation, judge } from '#domain/verify/judge.ts';
import { type LaidOut, layOut } from '#domain/verify/laid-out.ts';
import { standingSentences } from '#domain/verify/standing-sentences.ts';

const usage = `Usage: npm run verify -- FILE... [--edition SLUG]
       npm run verify -- --site URL-or-folder [--key KEY-or-file]

Says of a quotation whether its words stand in an edition, where, and what differs; of a draft, TXT, Markdown, HTML, DOCX
or PDF with text, what became of each quotation of the editions in it, in quotation marks or not, and of each reference.
- reads one quotation or remark from standard input. Editions are looked into newest first until one holds the words, which
is reported first; of the next newer one it is then said what the sentence became. --edition looks into one alone. Width,
white space and traditional characters are ignored; …… stands for words left out.

Of a site every file is compared with its manifest, the manifest with its signature by the publisher's public key, and
the address books with their chain.
Exit code: 0 nothing that is judged is wrong, 1 something is, 2 the check could not be made.`;

/** An edition, laid out for comparing. */
interface Held {
  readonly edition: Edition;
  readonly laidOut: LaidOut;
}

await run({
  usage,
  options: { edition: { type: 'string' }, site: { type: 'string' }, key: { type: 'string' } },
  takes: [0, 1000],
  failure: 2,
  async work({ values, positionals: files }) {
    if (values.site !== undefined && files.length === 0) return verifySite(values.site, values.key);
    if (files.length === 0 || values.site !== undefined || values.key !== undefined)
      throw refusal('npm run verify', '', 'it takes files, or a site', 'See npm run verify -- --help.');
    const editions = chosen(loadCorpus('content'), values.edition);
    const held = editions.map((edition) => ({ edition, laidOut: layOutEdition(edition) }));
    let code = 0;
    for (const file of files) {
      if (files.length > 1) console.log(`${code === 0 && file === files[0] ? '' : '\n'}${file}`);
      code = Math.max(code, await verify(file, held));
    }
    return code;
  },
});

async function verify(file: string, held: readonly Held[]): Promise<number> {
  const bytes = readGiven(file);
  if (file === '-') return verifyQuotation(decode(bytes, file), held);
  const { text, blank } = await readDraftFile(bytes, file);
  if (blank.length > 0) console.log(`Not read: page ${blank.join(', ')} of ${file}, on which there are no words.`);
  if (held.some(({ laidOut }) => isWholeQuotation(text, laidOut))) return verifyQuotation(text, held);
  const documents = held.map(({ edition, laidOut }) => ({
    slug: edition.slug,
    name: editionName(edition),
    title: edition.title,
    number: edition.number,
    laidOut,
  }));
  const draft = judgeDraft(text, documents);
  console.log(
    reportDraft(
      text,
      draft,
      documents.map(({ title }) => title),
    ).join('\n'),
  );
  return hasWrong(draft) ? 1 : 0;
}

/** Says of one quotation or remark where it stands, in the edition that holds it first. */
function verifyQuotation(words: string, held: readonly Held[]): number {
  const looked: { edition: Edition; report: readonly string[] }[] = [];
  for (const { edition, laidOut } of held) {
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
}

function say(looked: readonly { readonly report: readonly string[] }[], code: number): number {
  for (const { report } of looked) console.log(report.join('\n'));
  return code;
}

function layOutEdition(edition: Edition): LaidOut {
  const { runs, variants } = checkedDocument(edition, Converter({ from: 't', to: 'cn' }));
  return layOut(runs, parseVariants(variants));
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
