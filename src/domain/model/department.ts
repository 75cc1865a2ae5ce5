/** 责任单位. */
export interface Department {
  /** `treaty-and-law`. */
  readonly id: string;
  /** The form in the text, 条法司. */
  readonly token: string;
  /** The official name; shown as 未核 where it is not confirmed. */
  readonly name: string;
  readonly nameConfirmed: boolean;
  /** The month as of which name and parent are known, `2022-03`. */
  readonly nameAsOf: string;
  readonly aliases: readonly string[];
  /** 局机关, 专利局 or 地方. */
  readonly parent: string;
  readonly kind: string;
  /** Per edition, newest first: the sentences it answers for, in document order. */
  readonly tasks: readonly { readonly edition: string; readonly sentences: readonly string[] }[];
}
