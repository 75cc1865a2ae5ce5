/** What a build reads besides the environment, as patterns below the project's root. */
export const inputs: readonly string[] = [
  'content/**/*',
  'public/**/*',
  'scripts/**/*',
  'src/**/*',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

/** Those that are the program, and not what it shows. */
export const code: readonly string[] = inputs.filter((pattern) => !pattern.startsWith('content/'));

/** The files and folders at the project's root that hold them. */
export const inputPlaces: readonly string[] = [...new Set(inputs.map((pattern) => pattern.split('/')[0] ?? pattern))];
