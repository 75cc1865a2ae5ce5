import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lendMade } from '#built-before';

let takeAway = (): void => {};

/** Takes away what the build that is under way did not need. */
export const takeAwayUnneeded = (): void => takeAway();

/**
 * Lends what is kept in a folder of what builds before have made to the build that is under way.
 *
 * @param program a digest of the code and the settings of the build
 */
export function keepMade(folder: string, program: string): void {
  const needed = new Set<string>();
  const place = (digest: string): string => {
    const name = createHash('sha256').update(program).update(digest).digest('hex');
    needed.add(name);
    return join(folder, name);
  };
  lendMade({
    find(digest) {
      try {
        return new Uint8Array(readFileSync(place(digest)));
      } catch {
        return null;
      }
    },
    keep(digest, made) {
      const file = place(digest);
      mkdirSync(folder, { recursive: true });
      // Whole or not at all, should the build be stopped here.
      writeFileSync(`${file}.new`, made);
      renameSync(`${file}.new`, file);
    },
  });
  takeAway = () => {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (!needed.has(name)) rmSync(join(folder, name));
  };
}
