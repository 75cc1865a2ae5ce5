/** The time that so many of a hundred do not exceed, in milliseconds with one decimal. */
export const percentile = (times: readonly number[], of: number): string =>
  (times.toSorted((a, b) => a - b)[Math.ceil((times.length * of) / 100) - 1] ?? 0).toFixed(1);
