/**
 * Whether a file stays on the server: what programs and hosts ask for, not readers. Pictures for chat previews, everything
 * in JSON that no page loads, what reference managers take, twins of pages, ledgers of one department, comparisons as
 * files; and what only a browser asks for that starts no workers, and so keeps nothing.
 *
 * @param path below the site's root
 */
export const isLeftOut = (path: string): boolean => leftOut.some((pattern) => pattern.test(path));

const leftOut: readonly RegExp[] = [
  /^_astro\/(?:answerer|check-quotation)\..*\.js$/u,
  // It compares what the server has.
  /^_astro\/check-files\..*\.js$/u,
  /^_astro\/embed\..*\.css$/u,
  // What writes a filtered ledger as a file is large, as is what packs it (fflate’s browser.js); the whole ledger is kept as files.
  /^_astro\/(?:browser|csv|dist|table-docx|xlsx)\..*\.js$/u,
  // What reads and judges drafts is larger still: it is kept once it was used.
  /^_astro\/(?:describe-finding|draft|form-signs|guess-encoding|marked-docx|pdf|report-file)[^/]*$/u,
  /^_astro\/read-(?:docx|draft|markdown|markup|pdf)[^/]*$/u,
  /^verify\/draft\//u,
  /^og\//u,
  /^data\/(?:annotations|compare|departments|refs)\//u,
  /^data\/[^/]*\.(?:akn\.xml|bib|epub|json|ris)$/u,
  // The texts as received and as published, by which their hashes are checked; pages show all of them.
  /^data\/[^/]*\.txt$/u,
  /^(?!(?:data|pagefind|search|verify)\/)[^/]+\/(?!(?:cite|search)\.)[^/]*\.(?:bib|json|ris)$/u,
  /^(?:[^/]*|(?!data\/)[^/]+\/.*)\.md$/u,
  // For other sites.
  /^embed\//u,
  /^linker\.js$/u,
  /^_headers$/u,
  /^feed[^/]*\.xml$/u,
  /^icon-[^/]*\.png$/u,
  /^llms[^/]*\.txt$/u,
  /^manifest\.json/u,
  // What is stored already is compared with these, so they come from the network alone.
  /^(?:[^/]+\/)?offline\.json$/u,
  /^kept\.json$/u,
  /^robots\.txt$/u,
  /^sbom\.cdx\.json$/u,
  /^sitemap[^/]*\.xml$/u,
  /^sw\.js$/u,
];
