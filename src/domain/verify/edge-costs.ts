import { comparable } from './comparable.ts';
import type { LaidOut } from './laid-out.ts';

const pauses = new Set(comparable('，。；：、！？').codes);

/**
 * What it costs to begin or end a quotation before each character of a document, and after the last: nothing between
 * sentences, little at a pause, more inside words.
 */
export function edgeCostsOf({ text: { codes }, owners }: LaidOut): Uint8Array {
  const edgeCosts = new Uint8Array(codes.length + 1);
  for (let at = 1; at < codes.length; at++) {
    if (owners[at] !== owners[at - 1]) continue;
    edgeCosts[at] = pauses.has(codes[at] as number) || pauses.has(codes[at - 1] as number) ? 2 : 3;
  }
  return edgeCosts;
}
