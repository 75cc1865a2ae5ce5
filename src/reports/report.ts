/** A run of a line: words, words that the quotation or the document alone has, or words that lead to a place of the document. */
export type Piece =
  | string
  | { readonly kind: 'quoted' | 'printed'; readonly words: string }
  | { readonly kind: 'place'; readonly words: string; readonly path: string };

/**
 * A paragraph of a report, or a list; `compared` is a passage as quoted with what the document has instead in it. A title
 * opens what is said of one quotation among several.
 */
export type Block =
  | { readonly kind: 'title'; readonly words: string; readonly wrong: boolean }
  | { readonly kind: 'line' | 'hint' | 'compared'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'numbered' | 'list'; readonly items: readonly (readonly Piece[])[] };

/** What is said of a quotation or a remark, in words. */
export interface Description {
  readonly heading: string;
  /** Whether something is wrong with the quotation; null where nothing was checked. */
  readonly wrong: boolean | null;
  readonly blocks: readonly Block[];
}

/** What a check found: plain data, so that a worker can hand it over. */
export interface Report extends Description {
  /** In how many characters or places what is quoted differs from the document: of several, the least is the nearest. */
  readonly apart: number;
  /** Ids of the sentences in which a quotation stands word for word; none where what became of it cannot be told. */
  readonly sentences: readonly string[];
}
