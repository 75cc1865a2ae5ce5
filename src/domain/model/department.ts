/** A time in which something held, in months or days of ISO 8601; open at an end that nobody knows, or that is not yet. */
export interface Period {
  /** The first month or day of it, `2018-08`. */
  readonly from?: string | undefined;
  /** The first month or day that is no longer part of it. */
  readonly until?: string | undefined;
}

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
  /** What it was and is called, oldest first, where that is known with dates. */
  readonly names?: readonly (Period & { readonly token: string; readonly name: string })[] | undefined;
  /** What it belonged and belongs to, oldest first, where that is known with dates. */
  readonly parents?: readonly (Period & { readonly parent: string })[] | undefined;
  readonly kind: string;
  /** Per edition, newest first: the sentences it answers for, in document order. */
  readonly tasks: readonly { readonly edition: string; readonly sentences: readonly string[] }[];
}
