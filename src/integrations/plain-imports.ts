import type { AstroIntegration } from 'astro';

const helper = '\0vite/preload-helper.js';

/**
 * Lets scripts import each other plainly. Vite would wrap each `import()` in a helper that preloads stylesheets; our
 * scripts bring none, and the helper would cost each page a request.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'pre',
                apply: 'build',
                // Nor is a script told what to preload, since nobody reads it.
                configEnvironment: () => ({ build: { modulePreload: false } }),
                resolveId: (id, importer) => (id === helper ? `\0plain-import:${importer}` : null),
                load: (id) =>
                  id.startsWith('\0plain-import:') ? 'export const __vitePreload = (load) => load();' : null,
              },
            ],
          },
        });
      },
    },
  };
}
