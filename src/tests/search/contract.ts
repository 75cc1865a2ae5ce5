/** How a search of a library is held to its contract, whatever answers it. */
export const contract = {
  /** Characters of what is asked. */
  lengths: [1, 2, 3, 4, 6, 10],
  /** Questions of each length. */
  samples: 400,
  /** Results are compared so far; totals and counts to the end. */
  compared: 50,
  /** Editions of the libraries. */
  editions: [1, 10, 100],
} as const;
