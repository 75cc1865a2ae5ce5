import { globSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Names of our own; Shiki writes those of code into pages itself. */
const property = /--(?!code-)[a-z][a-z-]*/gu;

/**
 * Shortens the names of custom properties in what is built, as a script's names are: they are a thirtieth of the style
 * sheet that every page waits for. Nothing but the style sheets knows them.
 */
export function shortProperties(): AstroIntegration {
  return {
    name: 'short-properties',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const short = shortNames();
        const shorten = (words: string): string => words.replace(property, (name) => short.get(name) ?? name);
        updateConfig({
          vite: {
            css: {
              postcss: {
                plugins: [
                  {
                    postcssPlugin: 'short-properties',
                    // When others have written what they write.
                    OnceExit: (root) => {
                      root.walkDecls((declaration) => {
                        declaration.prop = shorten(declaration.prop);
                        declaration.value = shorten(declaration.value);
                      });
                    },
                  },
                ],
              },
            },
          },
        });
      },
    },
  };
}

/** A short name for each that the style sheets use, the shortest for the most used: `--a`. */
function shortNames(): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const file of globSync('src/**/*.{css,astro}')) {
    for (const [name] of readFileSync(file, 'utf8').matchAll(property)) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const names = [...uses.keys()].sort(
    (one, other) => (uses.get(other) ?? 0) - (uses.get(one) ?? 0) || (one < other ? -1 : 1),
  );
  return new Map(names.map((name, index) => [name, `--${letters(index)}`]));
}

/** a, b, … z, then ba, bb, …, as a number is written in letters. */
const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(97 + index) : letters(Math.floor(index / 26)) + letters(index % 26);
