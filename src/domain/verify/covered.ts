import type { Span } from './elisions.ts';
import { lowerBound } from './lower-bound.ts';

/** Parts of a text, to be asked what lies in them. */
export class Covered {
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];

  constructor(spans: readonly Span[]) {
    const joined: { from: number; to: number }[] = [];
    for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last && from < last.to) last.to = Math.max(last.to, to);
      else joined.push({ from, to });
    }
    this.starts = joined.map(({ from }) => from);
    this.ends = joined.map(({ to }) => to);
  }

  /** They themselves in order, those that lap made one. */
  get spans(): readonly Span[] {
    return this.starts.map((from, index) => ({ from, to: this.ends[index] as number }));
  }

  /** Whether a span lies within them. */
  holds({ from, to }: Span): boolean {
    const at = lowerBound(this.starts, from + 1) - 1;
    return to <= (this.ends[at] ?? Number.NEGATIVE_INFINITY);
  }

  /** What of a span lies outside of them, in order. */
  outside({ from, to }: Span): readonly Span[] {
    const left: Span[] = [];
    let reach = from;
    for (let at = lowerBound(this.ends, from + 1); (this.starts[at] ?? to) < to; at++) {
      const start = this.starts[at] as number;
      if (start > reach) left.push({ from: reach, to: start });
      reach = Math.max(reach, this.ends[at] as number);
    }
    if (reach < to) left.push({ from: reach, to });
    return left;
  }
}
