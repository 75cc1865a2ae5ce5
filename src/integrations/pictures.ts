import { constants, copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { soundSite } from '#content/site-as-it-stands.ts';
import { ProblemsError } from '#domain/problem.ts';
import { type Picture, picturesOf } from '#exports/picture/scenes.ts';
import type { Answer, Order } from './draw-pictures.ts';
import { isPutBack } from './put-back.ts';

/**
 * Puts the preview pictures into the built site, drawing only those that have changed, beside the rendering of the pages;
 * `dev` does without.
 */
export function pictures(): AstroIntegration {
  let pictures: readonly Picture[] = [];
  let answer: Promise<Answer>;
  return {
    name: 'pictures',
    hooks: {
      // By now it is known what is put back.
      'astro:build:setup': () => {
        pictures = picturesOf(soundSite().corpus).filter(({ path }) => !isPutBack(path));
        answer = draw({ pictures, folder: '.cache/pictures' });
        // What goes wrong is said when the pictures are asked for.
        answer.catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { problems, files, drawn } = await answer;
        if (problems.length > 0) throw new ProblemsError(problems);
        for (const [index, { path }] of pictures.entries()) {
          const place = join(fileURLToPath(dir), path);
          mkdirSync(dirname(place), { recursive: true });
          copyFileSync(files[index] ?? '', place, constants.COPYFILE_FICLONE);
        }
        if (drawn > 0) logger.info(`Drew ${drawn} preview pictures.`);
      },
    },
  };
}

/** Has pictures drawn by a worker. */
const draw = (order: Order): Promise<Answer> =>
  new Promise((resolve, reject) => {
    new Worker(new URL('./draw-pictures.ts', import.meta.url), { workerData: order })
      .on('message', resolve)
      .on('error', reject)
      .on('exit', (code) => reject(new Error(`What draws the preview pictures ended with exit code ${code}.`)));
  });
