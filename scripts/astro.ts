import { projectRoot } from '#command/project.ts';
import { astro } from '#site/astro.ts';

process.chdir(projectRoot);
process.exitCode = await astro(process.argv.slice(2));
