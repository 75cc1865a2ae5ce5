import type { ServerResponse } from 'node:http';
import { relative, resolve } from 'node:path';
import type { AstroIntegration, HookParameters, ViteUserConfig } from 'astro';
import { type Feed, LOADER } from '#content/collection-loader.ts';
import { readerOfChanges, readerOnce } from '#content/content-reader.ts';
import type { Site } from '#content/load-site.ts';
import { blankFrontMatter } from '#content/read-front-matter.ts';
import { lendReader, siteAsItStands } from '#content/site-as-it-stands.ts';
import { escapeHtml } from '#domain/document/escape-html.ts';
import { ProblemsError } from '#domain/problem.ts';
import { wordsKnownBefore } from './known-words.ts';

const FOLDER = 'content';

type Setup = HookParameters<'astro:server:setup'>;

/**
 * Keeps Astro to the one reader of the content: MDX sees no front matter, and while one writes, every change is read
 * anew. Content that is wrong is said in the terminal and shown in place of the pages, until it is mended.
 */
export function content(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') readSound();
        else lendReader(readerOfChanges(FOLDER));
        updateConfig({ vite: { plugins: [withoutFrontMatter] } });
      },
      'astro:build:start': ({ logger }) => {
        logger.info(siteAsItStands().compared);
      },
      'astro:server:setup': (setup) => {
        const { server } = setup;
        const follow = follower(setup);
        let settled: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, file) => {
          if (!isContent(file)) return;
          // An editor, or git, changes several files at once.
          clearTimeout(settled);
          settled = setTimeout(follow, 100);
        });
        server.middlewares.use(async (request, response, next) => {
          if (!request.headers.accept?.includes('text/html')) return next();
          const message = wrongWith(await follow());
          if (message === '') next();
          else show(message, response);
        });
      },
    },
  };
}

/** Reads the content for a build, and looks anew at the words of those editions alone that are others than before. */
function readSound(): void {
  const { areKnown, keep } = wordsKnownBefore(FOLDER, '.cache/known-words.json');
  lendReader(readerOnce(FOLDER, areKnown));
  stopWhereWrong(siteAsItStands());
  keep();
}

/** Ends a build before it has begun. To an error, Astro adds a guess: where a “document” is named, that of a browser. */
function stopWhereWrong(site: Site): void {
  const message = wrongWith(site);
  if (message === '') return;
  console.error(message);
  process.exit(1);
}

/** Gives what brings everything to the content as it stands; the pages wait for that. */
function follower({ server, logger, refreshContent }: Setup): () => Promise<Site> {
  let site = siteAsItStands();
  let said = wrongWith(site);
  if (said !== '') logger.error(said);
  const bring = async (): Promise<Site> => {
    if (site === siteAsItStands()) return site;
    site = siteAsItStands();
    const words = wrongWith(site);
    if (words !== said) logger[words === '' ? 'info' : 'error'](words || 'The content is sound again.');
    said = words;
    forget(server, resolve('src/corpus.ts'));
    // Astro does not load its collections while it reads its configuration, which it does at each change.
    const feed: Feed = { site, done: false };
    for (let tries = 0; !feed.done && tries < 50; tries += 1) {
      await refreshContent?.({ loaders: [LOADER], context: { feed } });
      if (!feed.done) await new Promise((again) => setTimeout(again, 50));
    }
    server.ws.send({ type: 'full-reload' });
    return site;
  };
  let last: Promise<Site> = Promise.resolve(site);
  return () => {
    last = last.then(bring, bring);
    return last;
  };
}

/** Lets a module, and all that were made with it, be made anew when they are asked for next. */
function forget(server: Setup['server'], file: string): void {
  for (const { moduleGraph, ...environment } of Object.values(server.environments)) {
    const old = new Set<NonNullable<ReturnType<typeof moduleGraph.getModuleById>>>();
    for (const module of moduleGraph.getModulesByFile(file) ?? []) {
      moduleGraph.invalidateModule(module, old, Date.now(), true);
    }
    const made = 'runner' in environment ? (environment.runner as Runner).evaluatedModules : null;
    for (const { id } of old) {
      const module = id === null ? undefined : made?.getModuleById(id);
      if (module !== undefined) made?.invalidateModule(module);
    }
  }
}

interface Runner {
  readonly evaluatedModules: {
    getModuleById(id: string): object | undefined;
    invalidateModule(module: object): void;
  };
}

/** Everything that is wrong, as every command says it; empty where nothing is. */
const wrongWith = ({ problems }: Site): string => (problems.length === 0 ? '' : new ProblemsError(problems).message);

/** The page that stands in place of all others; Vite's script in it loads the page anew when the content is mended. */
function show(message: string, response: ServerResponse): void {
  response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="en"><title>The content is wrong</title><script type="module" src="/@vite/client"></script><pre style="white-space: pre-wrap">${escapeHtml(message)}</pre></html>`,
  );
}

const isContent = (file: string): boolean => /^content[\\/]/u.test(relative(process.cwd(), file));

/** Front matter is read by its schema alone: MDX, which knows another YAML, gets none. */
const withoutFrontMatter: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'without-front-matter',
  enforce: 'pre',
  transform: {
    order: 'pre',
    filter: { id: /\.mdx$/ },
    handler: (code: string, id: string) => (isContent(id) ? { code: blankFrontMatter(code), map: null } : null),
  },
};
