/** What a preview picture says. */
export interface Scene {
  /** Where the words stand, 三（四）第2句. */
  readonly place: string;
  /** What stands there, 健全知识产权保护政策; may be empty. */
  readonly title: string;
  /** The words to be read in a chat. */
  readonly words: string;
  /** Who answers for them, in the note's order; nothing where no note says so. */
  readonly departments?: readonly string[];
  /** Where they come from, one line each. */
  readonly source: readonly string[];
}

/** The picture's size in pixels. */
export const size = { width: 1200, height: 630 } as const;

/** The sheet of paper below its rule: the middle square, which programs keep that crop pictures. */
export const sheet = { left: 285, right: 915, top: 6 } as const;
