/** A table of so few cells is always filled. */
const small = 512;

/** How much a check may still compare character by character, so that the worst quotation takes no longer than another. */
export class Work {
  /** Cells of all tables together. */
  private left: number;
  private readonly half: number;
  /** Whether many quotations share it: none has it all before it. */
  readonly isShared: boolean;

  constructor(left: number, isShared = false) {
    this.left = left;
    this.half = left / 2;
    this.isShared = isShared;
  }

  /** Whether what is left is to be spent sparingly. */
  get runsLow(): boolean {
    return this.isShared && this.left < this.half;
  }

  /** Whether a table of so many cells may be filled, which takes at most `most`; if so, they are spent. */
  spend(cells: number, most: number): boolean {
    if (cells > small && cells > Math.min(most, this.left)) return false;
    this.left -= cells;
    return true;
  }
}
