import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '#command/command.ts';
import { compareFiles } from '#content/compare-files.ts';
import { loadAddressBooks } from '#content/load-address-books.ts';
import { loadContent } from '#content/load-content.ts';
import { keepsAddresses } from '#domain/address-book/rule.ts';
import { assemble } from '#domain/corpus/assemble.ts';
import { departmentNames } from '#domain/corpus/names.ts';
import { importText } from '#domain/importing/import.ts';
import { type Problem, ProblemsError } from '#domain/problem.ts';

const usage = `node scripts/check.ts

The content rules: the corpus assembles, published addresses keep, and every edition is what its source gives.
npm run check looks at types and style as well.`;

await run({ usage, work: check });

function check(): number {
  const content = loadContent('content');
  const problems: Problem[] = [];
  const names = departmentNames(content.departments, problems);
  for (const { folder, edits } of content.editions) {
    const source = join(folder, 'source.txt');
    const corrections = edits.filter(({ rule }) => rule === 'correction');
    const result = importText(readFileSync(source), source, corrections, names);
    problems.push(...result.problems, ...compareFiles(folder, result.imported.files));
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  const { editions, departments, terms } = assemble(content, [keepsAddresses(loadAddressBooks('content'))]);
  const sentences = editions.reduce((sum, edition) => sum + edition.sentences.length, 0);
  console.log(
    `The content is sound: ${editions.length} edition(s), ${sentences} sentences, ${departments.length} departments, ${terms.length} terms.`,
  );
  return 0;
}
