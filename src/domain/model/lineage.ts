/** 编者: what an editor says of sentences that a comparison reads wrongly. */
export interface Correction {
  /** None where what stands after is new. */
  readonly before: readonly string[];
  /** None where what stood before is gone. */
  readonly after: readonly string[];
  readonly reason: string;
}

/** What an editor says of an edition against an earlier one. */
export interface Lineage {
  /** Slug of the earlier edition. */
  readonly against: string;
  readonly corrections: readonly Correction[];
}
