import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Takes out of the topics of a content folder what they have of editions that are gone; one that has nothing else goes. */
export function withoutEditions(content: string, gone: readonly string[]): void {
  for (const file of globSync('topics/*.mdx', { cwd: content }).map((path) => join(content, path))) {
    const text = readFileSync(file, 'utf8').replace(new RegExp(`^ *- (?:${gone.join('|')})/.*\\n`, 'gmu'), '');
    if (/^ *- /mu.test(text)) writeFileSync(file, text);
    else rmSync(file);
  }
}
