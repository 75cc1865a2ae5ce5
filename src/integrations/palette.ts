import type { AstroIntegration } from 'astro';
import { customProperties } from '#styles/palette.ts';

/** Writes the site's colours into its style sheets wherever one says `--palette: light`. */
export function palette(): AstroIntegration {
  return {
    name: 'palette',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            css: {
              postcss: {
                plugins: [
                  {
                    postcssPlugin: 'palette',
                    Declaration: {
                      '--palette': (declaration) => {
                        for (const [prop, value] of customProperties(declaration.value))
                          declaration.cloneBefore({ prop, value });
                        declaration.remove();
                      },
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
