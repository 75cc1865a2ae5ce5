/** 编者: what an editor says of sentences that a comparison reads wrongly. */
export interface Correction {
  /** None where what stands after is new. */
  readonly before: readonly string[];
  /** None where what stood before is gone. */
  readonly after: readonly string[];
  readonly reason: string;
}

/** 编者: what an editor says of figures that a comparison pairs wrongly, each named by its target, `creation/审查周期`. */
export interface FigureTie {
  /** Null where that after is new. */
  readonly before: string | null;
  /** Null where that before is gone. */
  readonly after: string | null;
  readonly reason: string;
}

/** What an editor says of an edition against an earlier one. */
export interface Lineage {
  /** Slug of the earlier edition. */
  readonly against: string;
  readonly corrections: readonly Correction[];
  readonly figures?: readonly FigureTie[] | undefined;
}
