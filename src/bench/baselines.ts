import { readFileSync } from 'node:fs';
import { clausesOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Clause } from '#domain/model/text.ts';
import { mark } from '#styles/mark.ts';
import { installProject } from './workshop.ts';

/** A site made of the same text by other means, to compare with. */
export interface Baseline {
  readonly name: string;
  /** Its project, to build with Astro. */
  readonly folder: string;
}

const astroVersion: string = JSON.parse(readFileSync('package.json', 'utf8')).devDependencies.astro;

/** Starlight as it comes: a page per clause and one of the whole text. */
export const starlight = async (edition: Edition): Promise<Baseline> => ({
  name: 'Starlight',
  folder: await installProject('starlight', {
    'package.json': manifest({ '@astrojs/starlight': '0.42.4' }),
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [starlight({ title: '明责', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })],
});
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'src/content/docs/index.md': frontMatter(edition.title) + whole(edition, asMarkdown),
    ...Object.fromEntries(
      clausesOf(edition).map((clause) => [
        `src/content/docs/2022/${clause.id}.md`,
        frontMatter(clause.heading || clause.part.heading) + asMarkdown(clause),
      ]),
    ),
  }),
});

/** The least that Astro makes of the text: one linked style sheet, a search box that leads nowhere, no script. */
export const barePage = async (edition: Edition): Promise<Baseline> => ({
  name: 'bare Astro page',
  folder: await installProject('bare', {
    'package.json': manifest({}),
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
export default defineConfig({ build: { inlineStylesheets: 'never' } });
`,
    'public/favicon.svg': mark,
    'src/page.css':
      'body{max-width:34em;margin:2em auto;padding:0 1em;font:17px/1.9 serif}form{font:15px sans-serif}\n',
    'src/Page.astro': `---
import './page.css';
const { title } = Astro.props;
---
<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>
<meta name="description" content={title}><link rel="icon" href="/favicon.svg"></head>
<body><form action="/search/"><label>搜索 <input name="q"></label></form><main><h1>{title}</h1><slot /></main></body></html>
`,
    'src/pages/index.astro': astroPage('../Page.astro', edition.title, whole(edition, asHtml)),
    ...Object.fromEntries(
      clausesOf(edition).map((clause) => [
        `src/pages/2022/${clause.id}.astro`,
        astroPage('../../Page.astro', clause.heading || clause.part.heading, asHtml(clause)),
      ]),
    ),
  }),
});

const manifest = (dependencies: Readonly<Record<string, string>>): string =>
  JSON.stringify({ private: true, type: 'module', dependencies: { astro: astroVersion, ...dependencies } }, null, 2);

const frontMatter = (title: string): string => `---\ntitle: ${JSON.stringify(title)}\n---\n\n`;

const astroPage = (layout: string, title: string, html: string): string =>
  `---\nimport Page from '${layout}';\n---\n<Page title=${JSON.stringify(title)}>${html}</Page>\n`;

/** A clause's words, a paragraph each. */
function paragraphs(clause: Clause): string[] {
  return clause.duties.map((duty) =>
    [duty.heading ?? '', ...duty.sentences.map((sentence) => sentence.words), duty.note?.words ?? ''].join(''),
  );
}

const asMarkdown = (clause: Clause): string => `${paragraphs(clause).join('\n\n')}\n`;
const asHtml = (clause: Clause): string =>
  paragraphs(clause)
    .map((words) => `<p>${words}</p>`)
    .join('');

const whole = (edition: Edition, write: (clause: Clause) => string): string =>
  clausesOf(edition)
    .map((clause) => write(clause))
    .join('\n');
