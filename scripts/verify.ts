import { run } from '#command/command.ts';
import { heldEditions } from '#command/held-editions.ts';
import { readQuotation } from '#command/read-given.ts';
import { refusal } from '#command/refusal.ts';
import { verifyDraft } from '#command/verify-draft.ts';
import { verifyQuotation } from '#command/verify-quotation.ts';
import { verifySite } from '#command/verify-site.ts';
import { checkReportName } from '#command/write-draft-report.ts';
import { loadCorpus } from '#content/load-corpus.ts';
import { variantFrom } from '#site/variant.ts';

const usage = `Usage: npm run verify -- FILE... [--edition SLUG] [--report FILE]
       npm run verify -- - [--edition SLUG]
       npm run verify -- --site URL-or-folder [--key KEY-or-file]

Says of a draft, TXT, Markdown, HTML, DOCX or PDF with text, what became of each quotation of the editions in it, in
quotation marks or not, and of each reference, as the page that checks drafts does. --report writes the same in Chinese, with
the places marked, as .docx, .html or .txt; its links need SITE_URL.
- reads one quotation or remark from standard input, and says whether its words stand in an edition, where, and what differs.
Editions are looked into newest first until one holds the words, which is reported first; of the next newer one it is then
said what the sentence became. --edition looks into one alone. Width, white space and traditional characters are ignored;
…… stands for words left out.

Of a site every file is compared with its manifest, the manifest with its signature by the publisher's public key, and
the address books with their chain.
Exit code: 0 nothing that is judged is wrong, 1 something is, 2 the check could not be made.`;

const mend = 'See npm run verify -- --help.';

await run({
  usage,
  options: {
    edition: { type: 'string' },
    report: { type: 'string' },
    site: { type: 'string' },
    key: { type: 'string' },
  },
  takes: [0, 1000],
  failure: 2,
  async work({ values: { edition, report, site, key }, positionals: files }) {
    if (site !== undefined && files.length === 0) return verifySite(site, key);
    if (files.length === 0 || site !== undefined || key !== undefined)
      throw refusal('npm run verify', '', 'it takes files, or a site', mend);
    if (report !== undefined) {
      const [file, ...more] = files;
      if (file === undefined || file === '-' || more.length > 0)
        throw refusal('--report', report, 'a report is of one draft', mend);
      checkReportName(report, file);
    }
    const held = heldEditions(loadCorpus('content'), edition);
    const { site: origin, base } = variantFrom(process.env);
    const address = origin === '' ? null : new URL(base, origin);
    let code = 0;
    for (const [index, file] of files.entries()) {
      if (files.length > 1) console.log(`${index === 0 ? '' : '\n'}${file}`);
      const found =
        file === '-' ? verifyQuotation(readQuotation(), held) : await verifyDraft(file, held, report, address);
      code = Math.max(code, await found);
    }
    return code;
  },
});
