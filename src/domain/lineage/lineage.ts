/** How a sentence of one edition came to stand in a later one. */
export const kinds = ['沿用', '修改', '移位', '新增', '删除', '拆分', '合并'] as const;
export type Kind = (typeof kinds)[number];

/** What became of a sentence, or of several: those of the earlier edition and those of the later one that belong together. */
export interface Descent {
  readonly kind: Kind;
  /** Ids of sentences of the earlier edition, in its order; none for 新增. */
  readonly before: readonly string[];
  /** Ids of sentences of the later edition, in its order; none for 删除. */
  readonly after: readonly string[];
  /** Whether it stands elsewhere than its neighbours do, whatever else became of it. */
  readonly moved: boolean;
  /** Why, where an editor and not the comparison says so. */
  readonly reason: string | null;
}

/** What a comparison needs of a sentence. */
export interface Compared {
  readonly id: string;
  readonly clause: string;
  readonly words: string;
  readonly hash: string;
}
