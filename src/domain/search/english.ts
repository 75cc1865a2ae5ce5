import { fold } from './fold.ts';
import { type SearchRecord, wordsOf } from './record.ts';

/** English words that readers ask with, in lower case, and what the documents say for them. */
export const englishTerms: Readonly<Record<string, string>> = {
  patent: '专利',
  patents: '专利',
  invention: '发明专利',
  design: '外观设计',
  trademark: '商标',
  trademarks: '商标',
  'trade mark': '商标',
  gi: '地理标志',
  gis: '地理标志',
  'geographical indication': '地理标志',
  'geographical indications': '地理标志',
  ip: '知识产权',
  ipr: '知识产权',
  'intellectual property': '知识产权',
  data: '数据',
  license: '许可',
  licensing: '许可',
  examination: '审查',
  enforcement: '执法',
  protection: '保护',
  infringement: '侵权',
  pledge: '质押',
  mediation: '调解',
  arbitration: '仲裁',
  innovation: '创新',
  university: '高校',
  universities: '高校',
  sme: '中小企业',
  smes: '中小企业',
  statistics: '统计',
  'international cooperation': '国际合作',
  'belt and road': '一带一路',
};

/** What a table says for English words, whatever their case; null where it says nothing. */
export function fromEnglish(words: string, terms: Readonly<Record<string, string>>): string | null {
  const key = words.trim().replace(/\s+/gu, ' ').toLowerCase();
  return Object.hasOwn(terms, key) ? (terms[key] ?? null) : null;
}

/** The part of a table that leads to words which a record holds: what no document says answers nobody. */
export function leadingSomewhere(
  terms: Readonly<Record<string, string>>,
  records: readonly SearchRecord[],
): Readonly<Record<string, string>> {
  const texts = records.map((record) => fold(wordsOf(record)));
  return Object.fromEntries(
    Object.entries(terms).filter(([, words]) => texts.some((text) => text.includes(fold(words)))),
  );
}

/** The same of several parts of the records, by what each of them gives. */
export const leadingTogether = (
  terms: Readonly<Record<string, string>>,
  parts: readonly Readonly<Record<string, string>>[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(terms).filter(([asked]) => parts.some((part) => Object.hasOwn(part, asked))));
