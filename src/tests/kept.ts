import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a built site that a device keeps at once. */
export interface KeptFile {
  /** As `kept.json` names it: `2022/3-4/`. */
  readonly url: string;
  readonly bytes: number;
}

/** What the service worker of the site built into a folder keeps at once. */
export const keptAtOnce = (dir: string): readonly KeptFile[] =>
  JSON.parse(readFileSync(join(dir, 'kept.json'), 'utf8')).map(({ url }: { readonly url: string }) => ({
    url,
    bytes: statSync(join(dir, url.replace(/(^\.?|\/)\/?$/u, '$1/index.html'))).size,
  }));

/** The bytes of files together. */
export const bytesOf = (files: readonly KeptFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
