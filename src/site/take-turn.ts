import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a sign of life counts, in milliseconds, and how often one is given. */
const patience = 10_000;
const pulse = 2_000;

/**
 * Waits until nobody else holds a file, and holds it; gives what lets it go. Who was killed while holding it gives no
 * sign of life any more, and after a while no longer holds it.
 *
 * @param waiting called once, where somebody else has it
 */
export async function takeTurn(file: string, waiting: () => void, wait = patience): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  const token = crypto.randomUUID();
  for (let told = false; !claim(file, token); told = true) {
    if (!told) waiting();
    if (isLeft(file, wait)) takeAway(file, token, wait);
    else await pause(Math.min(wait, 250));
  }
  const life = setInterval(
    () => holds(file, token) && utimesSync(file, new Date(), new Date()),
    Math.min(wait / 4, pulse),
  );
  return () => {
    clearInterval(life);
    if (holds(file, token)) rmSync(file, { force: true });
  };
}

/** Makes the file with one's own token in it, where there is none. */
function claim(file: string, token: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, token);
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether whoever holds the file has given no sign of life for a while. */
function isLeft(file: string, wait: number): boolean {
  const life = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return life !== undefined && Date.now() - life > wait;
}

/** Takes a file away that somebody left; gives it back where somebody else has claimed it meanwhile. */
function takeAway(file: string, token: string, wait: number): void {
  const aside = `${file}.${token}`;
  try {
    renameSync(file, aside);
    if (!isLeft(aside, wait)) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function holds(file: string, token: string): boolean {
  try {
    return readFileSync(file, 'utf8') === token;
  } catch {
    return false;
  }
}
