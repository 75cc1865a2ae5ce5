import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Problem } from '#domain/problem.ts';
import { measure } from '#exports/picture/canvas.ts';
import { lackedBy } from '#exports/picture/faces.ts';
import { layOut, spines } from '#exports/picture/layout.ts';
import type { Picture } from '#exports/picture/scenes.ts';
import { writePicture } from '#exports/picture/write-picture.ts';
import { palette } from '#styles/palette.ts';

/** What a worker is given. */
export interface Order {
  readonly pictures: readonly Picture[];
  /** The folder where drawn pictures are kept, each by what it shows. */
  readonly folder: string;
}

/** What the worker answers. */
export interface Answer {
  /** What keeps pictures from being drawn; then none was. */
  readonly problems: readonly Problem[];
  /** The file that holds each picture, in the order in which they were asked for. */
  readonly files: readonly string[];
  /** How many were not there yet. */
  readonly drawn: number;
}

const order = workerData as Order;
const pictures = order.pictures.map(({ path, scene }) => ({ path, words: layOut(scene, measure) }));
const problems = lacks();
const answer: Answer = problems.length > 0 ? { problems, files: [], drawn: 0 } : await drawMissing();
parentPort?.postMessage(answer);

/** Each character that the font lacks, once, with the first picture that needs it. */
function lacks(): readonly Problem[] {
  const first = new Map<string, string>();
  for (const { path, words } of [{ path: 'every picture', words: spines }, ...pictures]) {
    for (const character of words.flatMap(lackedBy)) if (!first.has(character)) first.set(character, path);
  }
  return [...first].map(([character, file]) => ({
    file,
    line: null,
    words: character,
    fault: 'Noto Serif SC, in which preview pictures are set, has no such character',
    mend: 'Name a font that has it in src/exports/picture/faces.ts.',
  }));
}

/** Draws the pictures that were not drawn before, and writes each beside its place first: it is there whole or not at all. */
async function drawMissing(): Promise<Answer> {
  mkdirSync(order.folder, { recursive: true });
  const tools = versionsOfTools();
  const files: string[] = [];
  let drawn = 0;
  for (const { words } of pictures) {
    const digest = createHash('sha256').update(tools).update(JSON.stringify(words)).digest('hex');
    const file = join(order.folder, `${digest}.png`);
    files.push(file);
    if (existsSync(file)) continue;
    writeFileSync(`${file}.${process.pid}`, writePicture(words));
    renameSync(`${file}.${process.pid}`, file);
    drawn += 1;
    // The canvas takes back the pixels that it gave only when nothing runs.
    await setImmediate();
  }
  return { problems: [], files, drawn };
}

/** What, besides the words at their places, decides how a picture looks and is written. */
function versionsOfTools(): string {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const written = globSync('src/exports/picture/*.ts', { exclude: (name) => name.endsWith('.test.ts') });
  return JSON.stringify([
    ...['@napi-rs/canvas', '@expo-google-fonts/noto-serif-sc'].map((name) => devDependencies[name]),
    process.versions.zlib,
    palette.light,
    ...written.sort().map((file) => readFileSync(file, 'utf8')),
  ]);
}
