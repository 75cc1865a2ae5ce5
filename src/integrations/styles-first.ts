import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const script = /<script src="[^"]*"[^>]*><\/script>/;

/**
 * Puts the script that is waited for behind the stylesheets, which Astro writes at the end of the head: a browser that
 * meets a content security policy does not look ahead past such a script, and would ask for the stylesheet only when it
 * has run.
 */
export function stylesFirst(): AstroIntegration {
  return {
    name: 'styles-first',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: site })) {
          const html = readFileSync(join(site, file), 'utf8');
          const [head = '', ...rest] = html.split('</head>');
          const [waitedFor] = script.exec(head) ?? [];
          if (!waitedFor) continue;
          writeFileSync(join(site, file), [head.replace(waitedFor, '') + waitedFor, ...rest].join('</head>'));
        }
      },
    },
  };
}
