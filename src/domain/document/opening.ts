import type { OpeningParagraph } from '#domain/model/text.ts';
import { DIGITS } from './numerals.ts';
import { cutParagraph } from './sentences.ts';
import { signerLines } from './signers.ts';
import { isWrittenDate } from './written-date.ts';

/** A paragraph of the notice or the preamble before its sentences have ids. */
export type OpeningText =
  | Exclude<OpeningParagraph, { kind: 'text' }>
  | { readonly kind: 'text'; readonly sentences: readonly string[] };

/** 国发〔2019〕3号, in whatever brackets, and 第706号 of an order, with whose order it is before it or without. */
const NUMBER = new RegExp(
  `[〔[［（(]${DIGITS}{4}[〕\\]］）)]\\s*第?${DIGITS}+号$|^(?:[^《》，。：]{2,40}令\\s*)?第${DIGITS}+号$`,
  'u',
);
/** （此件公开发布）, alone on its line. */
export const REMARK = /^（[^（）]*）$/u;
/** 目录, above a table of contents. */
export const CONTENTS_TITLE = /^目[ \u3000]*[录次]$/u;
/** The year of a title, or 试行, on a line of its own. What is longer tells of the document and is no part of its title. */
const LONGEST_SUBTITLE = 14;
/** The kinds of document that a title ends in (GB/T 9704), with the year behind them where it stands there. */
export const TITLE_END =
  /(?:通知|意见|方案|办法|规划|计划|纲要|指引|要点|条例|规定|决定|公告|通告|批复|报告|函|细则|清单|分工|措施|预案|安排|(?:分解|分工|任务)表|命令|令)(?:（[^（）]+）)?$/u;
/** Lines that may stand above a title: whose paper it is, and the number. */
const LONGEST_LETTERHEAD = 4;

/** Tells what each paragraph before part one is: title, number, addressees, text, issuer or date (GB/T 9704). */
export function parseOpening(paragraphs: readonly string[]): OpeningText[] {
  const title = Math.max(
    0,
    paragraphs.slice(0, LONGEST_LETTERHEAD).findIndex((words) => TITLE_END.test(words)),
  );
  const contents = paragraphs.findIndex((words) => CONTENTS_TITLE.test(words));
  const signing = signerLines(paragraphs.map((words) => ({ words })));
  return paragraphs.map((words, index): OpeningText => {
    if (index === title) return { kind: 'title', words };
    if (contents !== -1 && index >= contents) return { kind: 'contents', words };
    if (NUMBER.test(words)) return { kind: 'number', words };
    if (index < title) return { kind: 'letterhead', words };
    if (REMARK.test(words))
      return { kind: [...words].length > LONGEST_SUBTITLE || isRemark(words) ? 'remark' : 'subtitle', words };
    if (isWrittenDate(words)) return { kind: 'date', words };
    if (words.endsWith('：')) return { kind: 'addressees', words };
    if (signing.has(index)) return { kind: 'issuer', words };
    return { kind: 'text', sentences: cutSentences(words) };
  });
}

/** （此件公开发布） tells of the paper, not of the document. */
const isRemark = (words: string): boolean => /公开|发布|印发|施行|通过/u.test(words);

/** A bracket behind a sentence is the sentence's here: nothing before part one is a duty. */
function cutSentences(words: string): string[] {
  const sentences: string[] = [];
  for (const run of cutParagraph(words)) {
    if (run.kind === 'note') sentences.push((sentences.pop() ?? '') + run.words);
    else sentences.push(run.words);
  }
  return sentences;
}
