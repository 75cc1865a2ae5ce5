import type { Step } from '../verify/align.ts';
import type { LaidOut } from '../verify/laid-out.ts';

/** The part of an alignment that is worth most, and what of it agrees. */
export interface Stretch {
  readonly steps: readonly Step[];
  readonly agreeing: number;
  readonly differing: number;
}

/** What a difference is worth, where a character that agrees is worth 1: words left out count little the longer they are. */
const worth = { changed: -1, addedFirst: -3, addedMore: -1, droppedFirst: -3, droppedMore: 0 } as const;
/** What it costs to go on where the document's sentence ends with another character. */
const acrossSentences = -6;

/**
 * Cuts an alignment down to the part of it that is a quotation: what stands before and behind agrees too little to be the
 * document's. Null where nothing agrees.
 */
export function bestStretch(steps: readonly Step[], { owners }: LaidOut): Stretch | null {
  let [best, from, to] = [0, 0, 0];
  let [sum, start] = [0, 0];
  steps.forEach((step, at) => {
    sum += worthOf(step, steps[at - 1], owners);
    if (sum <= 0) [sum, start] = [0, at + 1];
    else if (sum > best) [best, from, to] = [sum, start, at + 1];
  });
  if (to === from) return null;
  const chosen = steps.slice(from, to);
  const agreeing = chosen.filter(({ kind }) => kind === 'same').length;
  return { steps: chosen, agreeing, differing: chosen.length - agreeing };
}

function worthOf({ kind, printed }: Step, before: Step | undefined, owners: Uint32Array): number {
  if (kind === 'same') return 1;
  const more = before?.kind === kind;
  if (kind === 'added') return more ? worth.addedMore : worth.addedFirst;
  const edge = owners[printed] === owners[printed + 1] ? 0 : acrossSentences;
  if (kind === 'changed') return worth.changed + edge;
  return (more ? worth.droppedMore : worth.droppedFirst) + (edge < 0 ? -1 : 0);
}
