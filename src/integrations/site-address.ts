import type { AstroIntegration } from 'astro';

/** Says once in a build that addresses which must be absolute are left out because `SITE_URL` is not set. */
export function siteAddress(): AstroIntegration {
  let known = false;
  return {
    name: 'site-address',
    hooks: {
      'astro:config:done': ({ config }) => {
        known = config.site !== undefined;
      },
      'astro:build:start': ({ logger }) => {
        if (!known) logger.info('SITE_URL is not set: canonical, picture and feed addresses are left out.');
      },
    },
  };
}
