/** 关联: a sentence tied to a target, by shared words of the document or by an editor. */
export interface Tie {
  /** Id of the target. */
  readonly id: string;
  readonly kind: '原文' | '编者';
  readonly reason: string;
}

/** 目标: one dash item of the goals. */
export interface Target {
  /** `protection`. */
  readonly id: string;
  /** 知识产权保护. */
  readonly title: string;
  /** Id of the duty that holds its words, `1-3-d3`. */
  readonly duty: string;
  readonly indicators: readonly Indicator[];
  /** Ids of the sentences tied to it, in document order. */
  readonly tasks: readonly string[];
}

/** 指标: one figure of a target. */
export interface Indicator {
  /** What is measured, in the editor's short form. */
  readonly name: string;
  /** The document's words with the figure in them. */
  readonly quote: string;
  readonly value: number;
  readonly unit: string;
  /** `=` for 压减至 and 稳定在, `>=` for 以上. */
  readonly comparison: '=' | '>=' | '<=';
  /** By when, in the document's words. */
  readonly due: string;
}
