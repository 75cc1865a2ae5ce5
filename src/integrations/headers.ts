import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { load } from 'cheerio';

/**
 * Writes `_headers`, which Cloudflare Pages and Netlify read: the policy of the pages in full, with what a page cannot say
 * of itself. Files made to be taken away hold their own style sheet, which is allowed by its hash.
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
        const styles = globSync('data/*.html', { cwd: site })
          .sort()
          .flatMap((file) => inlineStyles(join(site, file)));
        writeFileSync(join(site, '_headers'), headersFile(base, styles));
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

/** What may be loaded. The worker of the search compiles WebAssembly, and knows no policy but its header's. */
const policyOf = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const headersFile = (base: string, styles: readonly string[]): string => `${base}*
  Content-Security-Policy: ${policyOf(styles)}
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff

${base}_astro/*
  Cache-Control: public, max-age=31536000, immutable

${base}sw.js
  Cache-Control: no-cache
`;
