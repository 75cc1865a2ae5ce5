import { run } from '#command/command.ts';
import { loadSite } from '#content/load-site.ts';

const usage = `node scripts/check.ts

The content rules, as a build holds them: every file can be read, every edition is what its source gives, what editors
say agrees with the words, and published addresses keep. npm run check looks at types and style as well.`;

await run({ usage, work: check });

function check(): number {
  const { corpus, compared } = loadSite('content');
  const { editions, departments, terms, topics } = corpus;
  const sentences = editions.reduce((sum, edition) => sum + edition.sentences.length, 0);
  console.log(
    `The content is sound: ${editions.length} edition(s), ${sentences} sentences, ${departments.length} departments, ${terms.length} terms, ${topics.length} topics.`,
  );
  console.log(compared);
  return 0;
}
