import { readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyInputs, differingFiles } from '#site/clean-build.ts';
import { listFiles } from '#site/list-files.ts';
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
  /** The folder of the site as it was built last, cold. */
  readonly site: string;
}

/**
 * Builds a library of so many editions of recombined text: cold, with a sentence edited, unchanged, and cold again.
 * @throws where a build that puts back what has not changed makes other bytes than a cold one
 */
export async function buildLibrary(editions: number): Promise<BuiltLibrary> {
  const folder = join(workshop, `scale-${editions}`);
  const built = join(folder, 'dist');
  rmSync(folder, { recursive: true, force: true });
  copyInputs(folder);
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
  const files = listFiles(built);
  return {
    editions,
    pages: files.filter((file) => /(?:^|\/)index\.html$/u.test(file)).length,
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

/** A few characters more in the first sentence with a note. */
function editOneSentence(folder: string, slug: string): void {
  const content = join(folder, 'content');
  const text = readFileSync(join(content, slug, 'source.txt'), 'utf8');
  const edited = text.replace(/。（(?=[^）]*负责）)/u, '，逐项落实。（');
  if (edited === text) throw new Error(`${slug} has no sentence with a note.`);
  importInto(content, slug, edited);
}
