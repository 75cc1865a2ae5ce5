import type { Corpus } from '#domain/model/corpus.ts';
import { deriveCorpus } from './derive-corpus.ts';
import { smallContent, smallEditionContent } from './small-content.fixture.ts';

/** The lines of each file of a body, by the unit's id. */
export type OutlineFiles = Readonly<Record<string, readonly string[]>>;

/** The small edition with another body; what its other files say of it does not matter here. */
export function corpusOf(files: OutlineFiles): Corpus {
  const small = smallEditionContent();
  const texts = Object.entries(files).map(([id, lines]) => ({
    id,
    file: `content/2023/${id}.mdx`,
    body: lines.map((line) => line.replace(/^(\d+)\./u, '$1\\.')).join('\n\n'),
  }));
  const around = small.texts.filter(({ id }) => id === 'notice' || id === 'preamble');
  return deriveCorpus(smallContent({ ...small, texts: [...around, ...texts], targets: [] })).corpus;
}

/** Bodies of every outline, each with what is peculiar to it. */
export const outlines = {
  letters: {
    1: ['一、要求'],
    '1-1': [
      '（一）强化创造',
      '1.提升质量',
      '（1）培育专利。（条法司牵头，商标局配合）',
      '（2）规范申请。',
      '2.推广证书。',
    ],
    2: ['二、保障', '加强领导。'],
    closing: ['某局', '2023年3月16日'],
    x1: ['附件1', '示例清单', '一、甲', '（一）乙。'],
  },
  law: {
    c1: ['第一章　总则', '第一条　甲：', '（一）乙；', '（二）丙。', '丁。', '戊。'],
    c2: ['第二章　附则', '第二条　己。'],
  },
  running: { 1: ['一、甲', '1.乙。', '2.丙。'], 2: ['二、丁', '3.戊。'] },
  decimal: { 1: ['1　总则', '1.1　目的', '甲。', '1.2　原则', '（1）乙。'] },
  divided: {
    1: ['第一部分　总体要求', '一、思想', '甲。'],
    2: ['第二部分　任务', '二、创造', '（一）乙。'],
  },
  articles: { a1: ['第一条　甲。'], a2: ['第二条　乙。'] },
} satisfies Readonly<Record<string, OutlineFiles>>;
