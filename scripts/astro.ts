import { attempt } from '#command/command.ts';
import { astro } from '#site/astro.ts';
import { inTurn } from '#site/build.ts';
import { variantFrom } from '#site/variant.ts';

/** Astro's own commands with their own words: `dev`, `check`. */
const words = process.argv.slice(2);

await attempt(() => {
  // Said in plain words here; Astro would say it as a fault of its configuration.
  variantFrom(process.env);
  return words[0] === 'dev' ? astro(words) : inTurn(() => astro(words));
});
