import type { Step } from './align.ts';
import type { Span } from './elisions.ts';

/** One difference: what the quotation has, and what the document has in its place; one of the two may be empty. */
export interface Difference {
  readonly kind: 'changed' | 'added' | 'dropped';
  readonly quoted: Span;
  readonly printed: Span;
}

/** Gathers neighbouring steps that are not the same into differences. */
export function differencesOf(steps: readonly Step[]): readonly Difference[] {
  const differences: Difference[] = [];
  for (let first = 0; first < steps.length; first++) {
    const begin = steps[first];
    if (!begin || begin.kind === 'same') continue;
    let end = first;
    let [added, dropped] = [0, 0];
    for (let step = steps[end]; step && step.kind !== 'same'; step = steps[++end]) {
      if (step.kind !== 'dropped') added++;
      if (step.kind !== 'added') dropped++;
    }
    differences.push({
      kind: added === 0 ? 'dropped' : dropped === 0 ? 'added' : 'changed',
      quoted: { from: begin.quoted, to: begin.quoted + added },
      printed: { from: begin.printed, to: begin.printed + dropped },
    });
    first = end - 1;
  }
  return differences;
}
