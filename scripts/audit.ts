import { auditAccess } from '#audit/access.ts';
import { auditOffice } from '#audit/office.ts';
import { auditSameBytes } from '#audit/same-bytes.ts';
import { run } from '#command/command.ts';
import { buildIfStale, type Variant, variantFromEnvironment } from '#site/build.ts';

const usage = `npm run audit

Looks at the built site longer than a test may, and says what is wrong.`;

await run({
  usage,
  async work() {
    const variant = variantFromEnvironment();
    await buildIfStale(variant);
    let wrong = 0;
    for (const { what, needs, look } of auditsOf(variant)) {
      const found = await look();
      if (found === null) {
        console.log(`${what}: not looked at, needs ${needs}.`);
        continue;
      }
      console.log(`${what}: ${found.length === 0 ? 'nothing wrong' : `${found.length} wrong`}.`);
      for (const fault of found) console.log(`  ${fault}`);
      wrong += found.length;
    }
    return wrong === 0 ? 0 : 1;
  },
});

/** Each gives what it finds wrong, or null where this machine lacks what it needs. */
function auditsOf({
  outDir,
  base,
}: Variant): readonly { what: string; needs: string; look: () => Promise<readonly string[] | null> }[] {
  return [
    { what: 'axe, on every page in every look', needs: 'Chromium or Chrome', look: () => auditAccess(outDir, base) },
    {
      what: 'LibreOffice, on the words of the document for Word and of the ledger',
      needs: 'soffice',
      look: async () => auditOffice(outDir),
    },
    { what: 'two clean builds, byte for byte', needs: 'nothing', look: async () => auditSameBytes() },
  ];
}
