import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteAsItStands } from '#content/site-as-it-stands.ts';
import { currentEdition } from '#domain/corpus/find.ts';
import { embedFolder } from '#domain/paths.ts';
import { inlineHashes } from './allow-inline.ts';

/** So many rules Cloudflare Pages reads; it passes over what comes behind them. */
const mostRules = 100;

/**
 * Writes `_headers`, which Cloudflare Pages and Netlify read: the policy of the pages in full, with what a page cannot say
 * of itself. What stands inline in pages and in files made to be taken away is allowed by its hash.
 *
 * Where two rules give one header both hold, and of two policies the stricter wins. So the rules for what may be framed and
 * for everything else exclude each other: each top-level folder has its own, and these stand last, since Cloudflare reads no
 * more than so many rules.
 *
 * @param servers origins that pages ask besides the site's own
 */
export function headers(servers: readonly string[]): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const edition = currentEdition(siteAsItStands().corpus).slug;
        const folders = readdirSync(site, { withFileTypes: true })
          .filter((entry) => entry.isDirectory() && entry.name !== embedFolder)
          .map(({ name }) => name)
          .sort();
        const rules = headerRules(base, folders, allInline(site, edition), servers);
        writeFileSync(join(site, '_headers'), `${rules.join('\n\n')}\n`);
        if (rules.length > mostRules)
          logger.warn(
            `_headers has ${rules.length} rules, of which Cloudflare Pages reads ${mostRules}: let a rule of your own at the host send the policy for folders, docs/deploying.md says how.`,
          );
      },
    },
  };
}

/** Hash sources of what may stand inline. */
type Inline = ReturnType<typeof inlineHashes>;

/**
 * The hash sources of what stands inline in a site.
 *
 * @param edition whose pages are looked into: those of the others, which may be thousands, hold the same
 */
export function allInline(site: string, edition: string): Inline {
  // Pages of single sentences, which lie deeper, hold nothing.
  const files = globSync(['data/*.html', `${edition}/index.html`, `${edition}/*/index.html`], { cwd: site });
  const all = files.sort().map((file) => inlineHashes(readFileSync(join(site, file), 'utf8')));
  const once = (name: keyof Inline) => [...new Set(all.flatMap((hashes) => hashes[name]))];
  return { script: once('script'), style: once('style') };
}

/** What may be loaded. The worker of the search compiles WebAssembly, and knows no policy but its header's. */
const policyOf = ({ script, style }: Inline, servers: readonly string[]): string =>
  [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...script].join(' '),
    "worker-src 'self'",
    ["style-src 'self'", ...style].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...servers].join(' '),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Cards for other sites load their style sheet and nothing else, and may stand in any page. */
const embedPolicy = "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

/** What programs on other sites may read besides: what `linker.js` is and fetches. */
const readable: readonly string[] = ['linker.js', 'data/refs.json', 'data/refs/*'];

/** The rules of the file in the order of their weight: those of folders are many, and a page says most of them itself. */
export function headerRules(
  base: string,
  folders: readonly string[],
  inline: Inline,
  servers: readonly string[] = [],
): readonly string[] {
  const rule = (path: string, ...lines: readonly string[]): string =>
    [`${base}${path}`, ...lines.map((line) => `  ${line}`)].join('\n');
  const policy = `Content-Security-Policy: ${policyOf(inline, servers)}`;
  const allowed = 'Access-Control-Allow-Origin: *';
  return [
    rule(
      '*',
      'Cross-Origin-Opener-Policy: same-origin',
      'Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Referrer-Policy: strict-origin-when-cross-origin',
      'X-Content-Type-Options: nosniff',
    ),
    rule('', policy),
    rule(':file', policy),
    rule(`${embedFolder}/*`, `Content-Security-Policy: ${embedPolicy}`, allowed),
    ...readable.map((path) => rule(path, allowed)),
    rule('_astro/*', 'Cache-Control: public, max-age=31536000, immutable'),
    rule('sw.js', 'Cache-Control: no-cache'),
    ...folders.map((folder) => rule(`${folder}/*`, policy)),
  ];
}
