import { cpSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { differingFiles } from '#site/clean-build.ts';
import { inputPlaces } from '#site/inputs.ts';
import { addCopies, importInto } from '#tests/library-of-copies.ts';
import { measure, type Usage } from './usage.ts';
import { workshop } from './workshop.ts';

/** What a library of so many editions costs to build. */
export interface BuiltLibrary {
  readonly editions: number;
  /** Pages of HTML. */
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Nothing is left from an earlier build. */
  readonly cold: Usage;
  /** One sentence of one edition is another than at the build before. */
  readonly edited: Usage;
  /** Nothing is another. */
  readonly unchanged: Usage;
  /** The site of 2022, cold. */
  readonly site: string;
}

/**
 * Builds a library of so many editions of recombined text three times.
 * @throws where a build that puts back what has not changed makes other bytes than a cold one
 */
export async function buildLibrary(editions: number): Promise<BuiltLibrary> {
  const folder = join(workshop, `scale-${editions}`);
  const built = join(folder, 'dist');
  rmSync(folder, { recursive: true, force: true });
  for (const name of inputPlaces) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const slugs = addCopies(join(folder, 'content'), editions);
  await accept(folder, '首次发布');
  const build = (): Promise<Usage> => measure(['scripts/build.ts'], folder, plain);
  const cold = await build();
  const last = slugs.at(-1) ?? '';
  editOneSentence(folder, last);
  await accept(folder, '测量');
  const edited = await build();
  const unchanged = await build();
  renameSync(built, join(folder, 'edited'));
  for (const made of ['.cache/editions', '.cache/built', '.astro']) rmSync(join(folder, made), { recursive: true });
  await build();
  const [different] = differingFiles(join(folder, 'edited'), built);
  if (different) throw new Error(`Of ${editions} editions, ${different} is not what a cold build makes.`);
  const files = globSync('**/*.*', { cwd: built });
  return {
    editions,
    pages: files.filter((file) => /(?:^|[\\/])index\.html$/u.test(file)).length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(built, file)).size, 0),
    cold,
    edited,
    unchanged,
    site: built,
  };
}

const plain = { OUT_DIR: 'dist', BASE_PATH: '/', SITE_URL: 'https://example.org' };

const accept = (folder: string, reason: string): Promise<Usage> =>
  measure(['scripts/addresses.ts', 'accept', '--reason', reason], folder);

/** Two characters more in a sentence of 三（三）, which has no counterpart of the same words. */
function editOneSentence(folder: string, slug: string): void {
  const content = join(folder, 'content');
  const text = readFileSync(join(content, slug, 'source.txt'), 'utf8');
  const lines = text.split('\n');
  const at = lines.findIndex(
    (line, index) => index > lines.findIndex((one) => one.startsWith('三、')) && line.includes('。（'),
  );
  const line = lines[at] ?? '';
  lines[at] = line.replace('。（', '，逐项落实。（');
  mkdirSync(join(content, slug), { recursive: true });
  importInto(content, slug, lines.join('\n'));
}
