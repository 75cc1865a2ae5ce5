/** The colours of the site by day, on cream-coloured paper and by night: the one place that they are written in. */
export const palette = {
  light: {
    paper: '#fbfaf7',
    ink: '#22252a',
    mute: '#61676f',
    rule: '#e4dfd5',
    line: '#8b8779',
    zhu: '#a8321f',
    wash: '#f6e7b9',
    chip: '#f1ede4',
    field: '#fffefc',
  },
  sepia: {
    paper: '#f6ecd6',
    ink: '#2b2419',
    mute: '#655b49',
    rule: '#e0d2b4',
    line: '#867a60',
    zhu: '#97290f',
    wash: '#f1d98c',
    chip: '#ecdfc3',
    field: '#fcf5e6',
  },
  dark: {
    paper: '#17191c',
    ink: '#e4e1da',
    mute: '#a0a5ac',
    rule: '#33363b',
    line: '#767b83',
    zhu: '#ef9a86',
    wash: '#4a3d14',
    chip: '#26292e',
    field: '#1e2024',
  },
} as const;

type Colour = keyof typeof palette.light;

const colours = Object.keys(palette.light) as Colour[];

/**
 * Gives the custom properties that `--palette: light` stands for in a style sheet: `--paper` and its colour, and so on.
 * `sepia` and `dark` give those of the cream-coloured paper and of the night, `light-dark` day and night in one; names after it take these colours alone, in their order.
 * Throws on a colour or a scheme that there is not.
 */
export function customProperties(asked: string): readonly (readonly [name: string, value: string])[] {
  const [scheme, ...named] = asked.trim().split(/\s+/u);
  const unknown = named.find((name) => !colours.includes(name as Colour));
  if (unknown || !['light', 'sepia', 'dark', 'light-dark'].includes(scheme ?? ''))
    throw new Error(`--palette: ${asked} asks for “${unknown ?? scheme}”, which src/styles/palette.ts does not have.`);
  const names = named.length > 0 ? (named as Colour[]) : colours;
  return names.map((name) => {
    const both = `light-dark(${palette.light[name]}, ${palette.dark[name]})`;
    return [`--${name}`, scheme === 'light-dark' ? both : palette[scheme as keyof typeof palette][name]];
  });
}

/** Writes the colours into a style sheet that asks for them. */
export const withPalette = (css: string): string =>
  css.replace(/( *)--palette:([^;]*);/gu, (_, indent: string, asked: string) =>
    customProperties(asked)
      .map(([name, value]) => `${indent}${name}: ${value};`)
      .join('\n'),
  );
