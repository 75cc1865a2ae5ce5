import { parseLabel } from '#domain/document/labels.ts';
import type { Edit } from '#domain/model/source.ts';
import type { Line } from './lines.ts';

/** A text as received with the page around the document told apart. */
export interface Stripped {
  /** The lines of the document. */
  readonly lines: readonly Line[];
  readonly edits: readonly Edit[];
  /** The lines that are not the document's, in order. */
  readonly dropped: readonly Line[];
  /** 发布日期 as the page gives it, ISO 8601; no day of the calendar where the page is wrong. */
  readonly published: string | null;
}

/** When the page was put on the web: a fact about the document, not its words. */
const PUBLISHED =
  /^发布(?:时间|日期)\s*[:：]\s*(\d{4})[-年/](\d{1,2})[-月/](\d{1,2})日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/u;
/** What a site says of a document in a block above it: 索引号, 主题分类, 发文机关 … */
const INDEX =
  /^(?:索\s*引\s*号|主题分类|主\s*题\s*词|公文种类|发文机关|发文单位|成文日期|发文日期|生成日期|公开日期|标\s*题|(?:信息)?名\s*称|发文字号|文\s*号|有\s*效\s*性|(?:废止|失效)日期|体裁分类|组配分类|公开方式|服务对象)\s*[:：]\s*(?<value>.*)$/u;
/** So many lines of it are a block, and no words of a document. */
const LEAST_INDEX = 3;
/** What may stand beside the day of publication on its line. */
const BESIDE = /[\s|｜]+(?=发布|来源|信息来源|文章来源|浏览|点击|阅读|字号|字体|分享|打印|【打印)/u;
const SIZE = '(?:超大|特大|大|中|小|标准|默认)';
const BUTTON = '[【[]?(?:打印(?:本页|文章)?|关闭(?:窗口|本页)?|收藏|返回顶部)[】\\]]?';
/** Controls of the page above the document, each the whole of its line. */
const ABOVE: readonly RegExp[] = [
  new RegExp(`^(?:字号|字体)(?:大小)?\\s*[:：]?\\s*[【[]?${SIZE}(?:[\\s|/、]*${SIZE})*[】\\]]?$`, 'u'),
  /^分享(?:到|至)?\s*[:：]?(?:[\s|/、]*(?:微信|微博|新浪微博|QQ空间|QQ|朋友圈))*$/u,
  /^(?:来源|信息来源|文章来源|发布机构)\s*[:：]\s*[^。！？；，\s]{1,30}$/u,
  /^(?:浏览次数|浏览量|点击数|点击量|阅读次数)\s*[:：]?\s*\d*\s*次?$/u,
  /^扫一扫(?:在手机(?:上)?(?:打开|查看)(?:当前页|本页)?)?$/u,
  new RegExp(`^${BUTTON}(?:[\\s|]*${BUTTON})*$`, 'u'),
];
/** Menus, neighbours and the keeper of the page below the document; those of the second list stand on no document. */
const BELOW: readonly RegExp[] = [
  /^(?:国务院部门|局属单位|代办处|相关网站|相关链接|相关附件|相关阅读|友情链接|扫一扫.{0,20})$/u,
  /^主办单位\s*[:：]\s*[^。！？；]{1,40}$/u,
];
const SURELY_BELOW: readonly RegExp[] = [
  /^扫一扫在手机(?:上)?(?:打开|查看)(?:当前页|本页)?$/u,
  /^(?:上一篇|下一篇)\s*[:：]?\s*[^。]{0,60}$/u,
  /^(?:主办单位\s*[:：].{1,40})?版权所有\s*[:：]?.{0,40}$/u,
  /^网站管理\s*[:：].{1,60}$/u,
  /^.{0,40}(?:ICP备\d+|公网安备\s*\d+|网站标识码\s*[:：]?\s*\w+).{0,60}$/u,
  /^\[?联系我们\]?.{0,120}$/u,
  new RegExp(`^${BUTTON}(?:[\\s|]*${BUTTON})*$`, 'u'),
];

/**
 * Takes the page around the document away: controls between the title and the first sentence, and what follows the
 * document's last words. Between them nothing is dropped, whatever it looks like.
 */
export function dropWebPage(lines: readonly Line[]): Stripped {
  const begin = lines.findIndex(({ text }) => isRunning(text));
  const end = footerStart(lines);
  const kept: Line[] = [];
  const dropped: Line[] = [];
  const edits: Edit[] = [];
  let published: Stripped['published'] = null;
  const drop = (line: Line, rule: Edit['rule']) => {
    dropped.push(line);
    edits.push({ offset: line.offset, before: line.text, after: '', rule, evidence: null });
  };
  const index = indexLines(begin === -1 ? lines : lines.slice(0, begin), lines);
  for (const [at, line] of lines.entries()) {
    const isAbove = begin === -1 || at < begin;
    const date = isAbove ? publishedIn(line.text) : null;
    if (index.has(line)) drop(line, 'metadata');
    else if (date !== null) {
      const [, year = '', month = '', day = ''] = date;
      published ??= `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      drop(line, 'metadata');
    } else if (at >= end || (isAbove && matches(ABOVE, line.text))) drop(line, 'furniture');
    else kept.push(line);
  }
  return { lines: kept, edits, dropped, published };
}

/** The day of publication that a line gives, beside nothing but controls. */
function publishedIn(text: string): RegExpExecArray | null {
  const parts = text.split(BESIDE);
  const found = parts.map((part) => PUBLISHED.exec(part)).find((date) => date !== null) ?? null;
  return parts.every((part) => PUBLISHED.test(part) || matches(ABOVE, part)) ? found : null;
}

/** The lines of the block that a site sets above a document; its title and number stay where they stand nowhere else. */
function indexLines(above: readonly Line[], lines: readonly Line[]): ReadonlySet<Line> {
  const block = above.filter(({ text }) => INDEX.test(text));
  if (block.length < LEAST_INDEX) return new Set();
  const others = lines
    .filter((line) => !block.includes(line))
    .map(({ text }) => text)
    .join('')
    .replace(/\s/gu, '');
  const isNeeded = ({ text }: Line) =>
    /^(?:标|(?:信息)?名|发文字|文)/u.test(text) &&
    !others.includes((INDEX.exec(text)?.groups?.value ?? '').replace(/\s/gu, ''));
  return new Set(block.filter((line) => !isNeeded(line)));
}

/** Whether a line is surely the document's own text: a sentence, a label, or the line that addresses somebody. */
const isRunning = (text: string): boolean =>
  (/[。！？]/u.test(text) || parseLabel(text) !== null || /[:：]$/u.test(text)) &&
  !matches(ABOVE, text) &&
  !INDEX.test(text);

/** Where the page begins again below the document: past every line that is surely the document's. */
function footerStart(lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ text }) => isDocument(text));
  const start = lines.findIndex(
    ({ text }, index) => index > last && (matches(BELOW, text) || matches(SURELY_BELOW, text)),
  );
  if (last === -1 || start === -1) return lines.length;
  // One line that could be the document's, 主办单位：…, is no page.
  const rest = lines.slice(start);
  const isPage =
    rest.some(({ text }) => matches(SURELY_BELOW, text)) || rest.filter(({ text }) => matches(BELOW, text)).length > 1;
  return isPage ? start : lines.length;
}

const isDocument = (text: string): boolean =>
  !matches(SURELY_BELOW, text) &&
  (/[。！？；]|[）〕】]$/u.test(text) ||
    parseLabel(text) !== null ||
    /^附件/u.test(text) ||
    /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(text));

const matches = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));
