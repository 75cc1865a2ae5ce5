/** 系列: documents that follow each other, one a year, and in what words pages speak of them. */
export interface Series {
  /** `guideline`; the slugs of the editions of any other begin with it, `plan-2023`. */
  readonly slug: string;
  /** The title that the documents share, without the year: 推动知识产权高质量发展年度工作指引. */
  readonly title: string;
  /** The kind of document, 工作指引. */
  readonly kind: string;
  /** What pages call a document behind its year: 指引, as in 2022年指引. */
  readonly short: string;
  /** What pages call the bodies that departments belong to, by `parent`: 局机关 is 国家知识产权局局机关. */
  readonly parents: Readonly<Record<string, string>>;
}
