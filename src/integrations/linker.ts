import type { AstroIntegration } from 'astro';

const file = 'linker.js';

/**
 * Builds `linker.js`, which other sites include: one script at an address that stays, without modules, so that it runs by a
 * plain `<script src>` and knows from where it was fetched.
 */
export function linker(): AstroIntegration {
  return {
    name: 'linker',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'linker',
                apply: 'build',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  this.emitFile({ type: 'chunk', id: './src/client/linker/linker.ts', fileName: file });
                },
                generateBundle(_, bundle) {
                  const chunk = bundle[file];
                  if (chunk?.type !== 'chunk') return;
                  if (chunk.imports.length + chunk.exports.length > 0)
                    this.error(`${file} has to be one script; it shares ${chunk.imports.join(', ')} with the site.`);
                  chunk.code = `(()=>{${chunk.code.trim()}})();\n`;
                },
              },
            ],
          },
        });
      },
    },
  };
}
