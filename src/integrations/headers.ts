import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { load } from 'cheerio';

/**
 * Writes `_headers`, which Cloudflare Pages and Netlify read: the policy that the pages themselves carry, with what a
 * page cannot say of itself. Files made to be taken away hold their own style sheet, which is allowed by its hash.
 */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const home = load(readFileSync(join(site, 'index.html'), 'utf8'));
        const policy = home('meta[http-equiv="content-security-policy" i]').attr('content');
        if (!policy) throw new Error('The home page carries no content security policy; headers are made from it.');
        const styles = globSync('data/*.html', { cwd: site })
          .sort()
          .flatMap((file) => inlineStyles(join(site, file)));
        writeFileSync(join(site, '_headers'), headersFile(base, withWorker(withStyles(policy, styles))));
      },
    },
  };
}

/** The hash sources of a file's own style sheets. */
function inlineStyles(file: string): string[] {
  const $ = load(readFileSync(file, 'utf8'));
  return $('style')
    .map((_, style) => `'sha256-${createHash('sha256').update($(style).text()).digest('base64')}'`)
    .get();
}

const withStyles = (policy: string, styles: readonly string[]): string =>
  policy.replace(/style-src [^;]*/, (sources) => [sources, ...styles].join(' '));

/** The worker of the search compiles WebAssembly. A worker knows no policy but its header's; pages keep their own. */
const withWorker = (policy: string): string =>
  policy.replace(/script-src [^;]*/, (sources) => `${sources} 'wasm-unsafe-eval'`);

const headersFile = (base: string, policy: string): string => `${base}*
  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff

${base}_astro/*
  Cache-Control: public, max-age=31536000, immutable

${base}sw.js
  Cache-Control: no-cache
`;
