import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { soundSite } from '#content/collection-loader.ts';
import { draw } from '#exports/picture/draw.ts';
import { loadFaces } from '#exports/picture/font.ts';
import { indexed } from '#exports/picture/indexed.ts';
import { pngOf } from '#exports/picture/png.ts';
import { draft, type Scene, wordsOn } from '#exports/picture/scene.ts';
import { picturesOf } from '#exports/picture/scenes.ts';
import { isPutBack } from './put-back.ts';

const cache = '.cache/pictures';
/** How many pictures are under way at once: the encoder works beside the layout. */
const lanes = 4;

/** Puts the preview pictures into the built site, drawing only those that have changed; `dev` does without. */
export function pictures(): AstroIntegration {
  return {
    name: 'pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const drawn = await writePictures(fileURLToPath(dir));
        if (drawn > 0) logger.info(`Drew ${drawn} preview pictures in ${Math.round(performance.now() - started)} ms.`);
      },
    },
  };
}

/** Writes every picture of the content below `site`, and gives how many had to be drawn. */
async function writePictures(site: string): Promise<number> {
  const tools = await versionsOfTools();
  const entries = picturesOf(soundSite().corpus)
    .filter(({ path }) => !isPutBack(path))
    .map(({ path, scene }) => ({
      scene,
      kept: join(
        cache,
        `${createHash('sha256')
          .update(tools)
          .update(JSON.stringify(draft(scene)))
          .digest('hex')}.png`,
      ),
      file: join(site, path),
    }));
  const missing = entries.filter(({ kept }) => !existsSync(kept));
  await mkdir(cache, { recursive: true });
  await drawAll(missing);
  for (const { kept, file } of entries) {
    await mkdir(dirname(file), { recursive: true });
    await copyFile(kept, file);
  }
  return missing.length;
}

async function drawAll(entries: readonly { scene: Scene; kept: string }[]): Promise<void> {
  if (entries.length === 0) return;
  const faces = await loadFaces(entries.map(({ scene }) => wordsOn(scene)).join(''));
  const waiting = entries.values();
  const work = async () => {
    for (const { scene, kept } of waiting) {
      const beside = `${kept}.${process.pid}`;
      const { width, height, pixels } = await draw(scene, faces);
      await writeFile(beside, await pngOf(indexed(width, height, pixels)));
      await rename(beside, kept);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
}

/** What, besides the draft, decides how a picture looks and is written. */
async function versionsOfTools(): Promise<string> {
  const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  const written = ['indexed', 'png'].map((name) => readFile(`src/exports/picture/${name}.ts`, 'utf8'));
  return JSON.stringify([
    ...['satori', '@resvg/resvg-js', '@expo-google-fonts/noto-serif-sc'].map((name) => devDependencies[name]),
    process.versions.zlib,
    ...(await Promise.all(written)),
  ]);
}
