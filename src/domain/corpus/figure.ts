import type { Indicator } from '#domain/model/target.ts';

/** A figure as the words give it: 压减至 16.5 个月, 增长 10 % 以上. */
export interface Figure {
  /** 压减至, 稳定在, 增长 …; empty where no such verb stands before the number. */
  readonly verb: string;
  readonly value: number;
  readonly unit: string;
  /** 以上, 以下 or empty. */
  readonly bound: string;
  readonly comparison: Indicator['comparison'];
}

const VERBS =
  '压减至|压缩至|缩短至|稳定在|保持在|控制在|达到|提高到|提高至|提升至|增长|增加|提高|下降|降低|达|超过|不低于|不高于';
const FIGURE = new RegExp(
  `(?<verb>${VERBS})?(?<value>\\d+(?:\\.\\d+)?)(?<unit>个月|个百分点|%|％|万件|万元|亿元|件|家|项|天|个|年)(?<bound>以上|以下|以内)?`,
  'u',
);

/** Reads the first figure in some words, or gives null where there is none. */
export function parseFigure(words: string): Figure | null {
  const groups = FIGURE.exec(words)?.groups;
  if (groups === undefined) return null;
  const { verb = '', value = '', unit = '', bound = '' } = groups;
  const atLeast = bound === '以上' || verb === '不低于' || verb === '超过';
  const atMost = bound === '以下' || bound === '以内' || verb === '不高于' || verb === '控制在';
  return { verb, value: Number(value), unit, bound, comparison: atLeast ? '>=' : atMost ? '<=' : '=' };
}
