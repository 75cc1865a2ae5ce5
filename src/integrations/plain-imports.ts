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
                renderChunk: (code) => (code.includes('__vitePreload') ? { code: plainly(code), map: null } : null),
              },
            ],
          },
        });
      },
    },
  };
}

/** An import in its helper, as a whole or for some names. */
const wrapped =
  /__vitePreload(?:\$\d+)?\((?:\(\) => (import\([^()]*\))|async \(\) => \{\s*const (\{[^{}]*\}) = await (import\([^()]*\));\s*return \2;\s*\}), __VITE_PRELOAD__\)/gu;
const helpers = /^var (__vitePreload(?:\$\d+)?) = \(load\) => load\(\);\n/gmu;

/** The same script without the helper, which does nothing, wherever it is plain what it wraps. */
export function plainly(script: string): string {
  const plain = script.replace(wrapped, (_, whole, __, named) => whole ?? named);
  return plain.replace(helpers, (helper, name) => (plain.split(`${name}(`).length > 1 ? helper : ''));
}
