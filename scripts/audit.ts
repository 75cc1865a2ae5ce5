import { auditAccess } from '#audit/access.ts';
import { auditAkomaNtoso } from '#audit/akoma-ntoso.ts';
import { auditCompare } from '#audit/compare.ts';
import { auditKeptAddresses } from '#audit/kept-addresses.ts';
import { auditKeptEditions } from '#audit/kept-editions.ts';
import { auditLongDocuments } from '#audit/long-documents.ts';
import { auditOffice } from '#audit/office.ts';
import { auditOfflineYears } from '#audit/offline-years.ts';
import { auditOpenSearch } from '#audit/opensearch.ts';
import { auditProvenance } from '#audit/provenance.ts';
import { auditSameBytes } from '#audit/same-bytes.ts';
import { auditSearch } from '#audit/search.ts';
import { auditSites } from '#audit/sites.ts';
import { auditTogether } from '#audit/together.ts';
import { auditTwelveYears } from '#audit/twelve-years.ts';
import { auditWholeSuite } from '#audit/whole-suite.ts';
import { auditYearsSearch } from '#audit/years-search.ts';
import { run } from '#command/command.ts';
import { refusal } from '#command/refusal.ts';
import { buildIfStale } from '#site/build.ts';
import { type Variant, variantFrom } from '#site/variant.ts';

const usage = `npm run audit [-- NAME]…

Looks at the built site longer than a test may, and says what is wrong.

  access      axe, on every page in every look
  akoma-ntoso  the XML of the documents against the schema whose path is in AKN_SCHEMA
  search      every run of one to twelve characters of the source, as the search finds it
  compare     two made years beside 2022, with sixty known changes, and the pages that compare them
  kept-addresses
              every file of 2022, with it alone and with two made years beside it
  kept-editions
              four editions changed in eleven ways: what is put back is what a cold build makes
  long-documents
              500 articles, and 42 departments: their words, contents, matrix, and axe
  office      LibreOffice, on the words of the document for Word and of the ledger
  offline-years
              the network cut, with two made years beside 2022: what is kept, stored, and not stored
  opensearch  the search by OpenSearch on text of 1, 10 and 100 documents, nodes cut off, the gateway under attack
  provenance  two made years beside 2022, and the pages that say where each one’s words come from
  same-bytes  two clean builds, byte for byte
  sites       tests that build or start a site of their own: retired addresses, time limits, content mended
  together    builds and starts at once, and a build that is killed
  twelve-years  eleven made years beside 2022: what a first visit, the worker and a device weigh
  whole-suite  all tests of the project, with two made years beside 2022
  years-search  two made years beside 2022, and quotations and references to each

All of them where none is named.
`;

/** Each gives what it finds wrong, or null where this machine lacks what it needs. */
const audits: Readonly<Record<string, { needs: string; look: (site: Variant) => Promise<readonly string[] | null> }>> =
  {
    access: { needs: 'Chromium or Chrome', look: ({ outDir, base }) => auditAccess(outDir, base) },
    'akoma-ntoso': {
      needs: 'the path of akomantoso30.xsd, with xml.xsd beside it, in AKN_SCHEMA',
      look: ({ outDir }) => auditAkomaNtoso(outDir),
    },
    search: { needs: 'Chromium or Chrome', look: ({ outDir, base }) => auditSearch(outDir, base) },
    compare: { needs: 'Chromium or Chrome', look: auditCompare },
    'kept-addresses': { needs: 'nothing', look: async () => auditKeptAddresses() },
    'kept-editions': { needs: 'nothing', look: async () => auditKeptEditions() },
    'long-documents': { needs: 'Chromium or Chrome', look: auditLongDocuments },
    office: { needs: 'soffice', look: async ({ outDir }) => auditOffice(outDir) },
    'offline-years': { needs: 'Chromium or Chrome', look: auditOfflineYears },
    opensearch: { needs: 'Java 17 and Maven', look: async () => auditOpenSearch() },
    provenance: { needs: 'nothing', look: async () => auditProvenance() },
    'same-bytes': { needs: 'nothing', look: async () => auditSameBytes() },
    sites: { needs: 'nothing', look: async () => auditSites() },
    together: { needs: 'nothing', look: auditTogether },
    'twelve-years': { needs: 'Chromium or Chrome', look: auditTwelveYears },
    'whole-suite': { needs: 'nothing', look: async () => auditWholeSuite() },
    'years-search': { needs: 'Chromium or Chrome', look: auditYearsSearch },
  };

await run({
  usage,
  takes: [0, Object.keys(audits).length],
  async work({ positionals }) {
    const names = positionals.length > 0 ? positionals : Object.keys(audits);
    const chosen = names.map((name) => ({ name, ...found(name) }));
    const variant = variantFrom(process.env);
    await buildIfStale(variant);
    let wrong = 0;
    for (const { name, needs, look } of chosen) {
      const faults = await look(variant);
      if (faults === null) {
        console.log(`${name}: not looked at, needs ${needs}.`);
        continue;
      }
      console.log(`${name}: ${faults.length === 0 ? 'nothing wrong' : `${faults.length} wrong`}.`);
      for (const fault of faults) console.log(`  ${fault}`);
      wrong += faults.length;
    }
    return wrong === 0 ? 0 : 1;
  },
});

function found(name: string) {
  const audit = audits[name];
  if (audit) return audit;
  throw refusal('npm run audit', name, 'there is no such audit', `Name one of ${Object.keys(audits).join(', ')}.`);
}
