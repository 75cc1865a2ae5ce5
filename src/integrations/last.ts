import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { stateOf } from '#site/site-state.ts';
import { takeAwayUnneeded } from './keep-made.ts';
import { filesOf, knownFiles } from './put-back.ts';

/**
 * Ends a build: takes away what was kept for it and not needed, and writes the state of the site into the file that
 * `SITE_STATE` names, for whoever puts it in its place. What was put back is known here, and need not be looked at once more.
 */
export function last(): AstroIntegration {
  return {
    name: 'last',
    hooks: {
      'astro:build:done': ({ dir }) => {
        takeAwayUnneeded();
        const { SITE_STATE } = process.env;
        if (SITE_STATE === undefined) return;
        const site = fileURLToPath(dir);
        writeFileSync(SITE_STATE, stateOf(site, filesOf(site).toSorted(), knownFiles()));
      },
    },
  };
}
