import type { LaidOut } from '../verify/laid-out.ts';

/** A document that the site holds, ready to be compared with a draft. */
export interface HeldDocument {
  /** Slug of its edition. */
  readonly slug: string;
  /** What it is called in passing, 2022年指引. */
  readonly name: string;
  readonly title: string;
  /** The year that it is for, whether its title says it or not. */
  readonly year: number;
  /** 发文字号. */
  readonly number: string;
  readonly laidOut: LaidOut;
}
