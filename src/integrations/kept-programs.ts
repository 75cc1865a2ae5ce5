import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HookParameters } from 'astro';
import { findKept, type KeptPlace, keep, keptFiles, putBack } from '#site/kept-share.ts';
import { listFiles } from '#site/list-files.ts';

type Setup = Pick<HookParameters<'astro:build:setup'>, 'pages' | 'updateConfig' | 'vite'>;
type Page = NonNullable<ReturnType<Setup['pages']['get']>>;

/** What the bundler makes: the programs that make the pages, and what browsers load, with all that is public. */
const sides = ['prerender', 'client'] as const;
type Side = (typeof sides)[number];

/** What Astro has to know of the bundled programs besides their files. */
interface Known {
  /** The file of the program that makes the pages. */
  readonly entry: string;
  /** The style sheets of each page, by Astro’s key of it. */
  readonly styles: Readonly<Record<string, Page['styles']>>;
}

/** Where it stands among the programs that make the pages. */
const known = 'known.json';

let keepThem = (): void => {};

/**
 * Has Astro take the programs of the site as a build before has bundled them, if it kept them in a folder and bundled them
 * from what a digest is of; otherwise they are bundled, to be kept there. Says whether they are as they were.
 *
 * Astro has Vite bundle one side after the other, and goes on by what it is told of each. So the kept files are laid where
 * they would be written, and all else is Astro’s own.
 */
export function bundleOnce({ vite, pages, updateConfig }: Setup, folder: string, digest: string): boolean {
  const { buildApp } = vite.builder ?? {};
  const place = (side: Side): string => vite.environments?.[side]?.build?.outDir ?? '';
  if (!buildApp || sides.some((side) => place(side) === '')) {
    throw new Error('Astro bundles in another way than it did, which src/integrations/kept-programs.ts has to follow.');
  }
  const files = new Map(sides.map((side) => [side, filesKept(join(folder, side), digest)]));
  const areKept = [...files.values()].every((some) => some.size > 0);
  keepThem = () => {
    if (!areKept) keepBoth(folder, digest, place, pages);
  };
  if (!areKept) return false;
  const { entry, styles }: Known = JSON.parse(readFileSync(files.get('prerender')?.get(known)?.file ?? '', 'utf8'));
  for (const [key, page] of pages) page.styles = styles[key] ?? [];
  const build = async (environment: { readonly name: Side; isBuilt: boolean }) => {
    const { name } = environment;
    putBack(files.get(name) ?? new Map(), place(name));
    environment.isBuilt = true;
    return { output: name === 'prerender' ? [{ type: 'chunk', fileName: entry, code: '', moduleIds: [] }] : [] };
  };
  updateConfig({ builder: { buildApp: (builder) => buildApp(Object.assign(Object.create(builder), { build })) } });
  return true;
}

/** Keeps what has been bundled for the next build. Nothing else may lie there yet. */
export const keepPrograms = (): void => keepThem();

const filesKept = (folder: string, digest: string): ReadonlyMap<string, KeptPlace> =>
  findKept(folder, digest) ? keptFiles(folder) : new Map();

function keepBoth(folder: string, digest: string, place: (side: Side) => string, pages: Setup['pages']): void {
  const entry = listFiles(place('prerender')).find((file) => file.startsWith('prerender-entry.')) ?? '';
  const styles = Object.fromEntries(Array.from(pages, ([key, page]) => [key, page.styles]));
  writeFileSync(join(place('prerender'), known), JSON.stringify({ entry, styles } satisfies Known));
  for (const side of sides) {
    // What makes the pages lies in a folder of the site until they are made.
    const files = listFiles(place(side), (below) => below === '.prerender/');
    keep(join(folder, side), digest, place(side), files);
  }
}
