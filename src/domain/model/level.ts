/**
 * 层: what a printed label belongs to: 编 章 节 条, 一、 （一） 1. （1） ① of 公文 (GB/T 9704), 第一部分 above them, 1.2.3 of
 * plans, 附件1 of attached texts.
 */
export type Level =
  | 'volume'
  | 'division'
  | 'chapter'
  | 'section'
  | 'article'
  | 'part'
  | 'clause'
  | 'item'
  | 'point'
  | 'circle'
  | 'decimal'
  | 'annex';
