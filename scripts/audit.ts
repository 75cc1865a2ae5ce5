import { auditAccess } from '#audit/access.ts';
import { auditOffice } from '#audit/office.ts';
import { auditSameBytes } from '#audit/same-bytes.ts';
import { buildIfStale, variantFromEnvironment } from '#site/build.ts';

const variant = variantFromEnvironment();
await buildIfStale(variant);

/** Each gives what it finds wrong, or null where this machine lacks what it needs. */
const audits: readonly { what: string; needs: string; look: () => Promise<readonly string[] | null> }[] = [
  {
    what: 'axe, on every page in every look',
    needs: 'Chromium or Chrome',
    look: () => auditAccess(variant.outDir, variant.base),
  },
  {
    what: 'LibreOffice, on the words of the document for Word and of the ledger',
    needs: 'soffice',
    look: async () => auditOffice(variant.outDir),
  },
  { what: 'two clean builds, byte for byte', needs: 'nothing', look: async () => auditSameBytes() },
];

for (const { what, needs, look } of audits) {
  const found = await look();
  if (found === null) {
    console.log(`${what}: not looked at, needs ${needs}.`);
    continue;
  }
  console.log(`${what}: ${found.length === 0 ? 'nothing wrong' : `${found.length} wrong`}.`);
  for (const fault of found) console.log(`  ${fault}`);
  if (found.length > 0) process.exitCode = 1;
}
