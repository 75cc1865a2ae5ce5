/** 文件与术语: a policy, treaty, programme or term that the text names. */
export interface Term {
  readonly id: string;
  readonly name: string;
  /** What to look for in the words, and the 简称 that an edition itself gives it. */
  readonly forms: readonly string[];
  readonly kind: string;
  /** All that may be said beyond the text, shown as 编者注. */
  readonly note: string | null;
  readonly noteSource: string | null;
  readonly officialUrl: string | null;
  /** Per edition, newest first: the sentences that name it, in document order. */
  readonly sentences: readonly { readonly edition: string; readonly sentences: readonly string[] }[];
}
