import { readFileSync } from 'node:fs';
import { installProject } from './workshop.ts';

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * A project that makes of so many Markdown files as many pages, each of a heading and two paragraphs, in the plainest way that
 * Astro has; gives its folder.
 *
 * @param words what the paragraphs are made of
 */
export const plainMarkdown = (pages: number, words: readonly string[]): Promise<string> =>
  installProject(`markdown-${pages}`, {
    'package.json': JSON.stringify({ private: true, type: 'module', dependencies: { astro: devDependencies.astro } }),
    'astro.config.mjs': `import { defineConfig } from 'astro/config';\nexport default defineConfig({});\n`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ pattern: '*.md', base: 'src/texts' }) }) };
`,
    'src/pages/[page].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('pages')).map((entry) => ({ params: { page: entry.id }, props: { entry } }));
const { Content } = await render(Astro.props.entry);
---
<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{Astro.props.entry.id}</title></head><body><Content /></body></html>
`,
    ...Object.fromEntries(
      Array.from({ length: pages }, (_, index) => [
        `src/texts/p${index}.md`,
        `# ${index}\n\n${words[index % words.length]}\n\n${words[(7 * index + 3) % words.length]}\n`,
      ]),
    ),
  });
