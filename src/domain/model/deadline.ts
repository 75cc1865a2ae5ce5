/** A date that the words set. */
export interface Deadline {
  readonly sentence: string;
  readonly quote: string;
  /** The last day, ISO 8601. */
  readonly date: string;
}
