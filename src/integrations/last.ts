import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { stateOf } from '#site/site-state.ts';
import { filesOf, knownFiles } from './put-back.ts';

/**
 * Writes the state of the site into the file that `SITE_STATE` names, for whoever puts it in its place: what was put back is
 * known here, and need not be looked at once more. It has to be the last, since it tells of all files.
 */
export function siteState(): AstroIntegration {
  return {
    name: 'site-state',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const { SITE_STATE } = process.env;
        if (SITE_STATE === undefined) return;
        const site = fileURLToPath(dir);
        writeFileSync(SITE_STATE, stateOf(site, filesOf(site).toSorted(), knownFiles()));
      },
    },
  };
}
