import type { Edit } from '#domain/model/source.ts';
import type { Line } from './lines.ts';

/** Controls of the web page that stand above the document. */
const ABOVE = /^(?:字号|字体|分享|来源|打印|浏览次数|扫一扫)\s*[:：]?.*$/u;
/** When the page was put on the web: a fact about the document, not its words. */
const PUBLISHED = /^发布(?:时间|日期)\s*[:：]\s*(?<year>\d{4})[-年/](?<month>\d{1,2})[-月/](?<day>\d{1,2})日?\s*$/u;
/** The first line of what stands below the document: menus, other sites, the keeper of the page. */
const BELOW =
  /^(?:国务院部门|局属单位|代办处|相关网站|相关链接|上一篇|下一篇|【?(?:打印|关闭).*|主办单位\s*[:：].*|网站管理\s*[:：].*|版权所有.*|.*ICP备\d+.*|\[联系我们\].*)$/u;

/** A text as received with the page around it told apart. */
export interface Stripped {
  /** The lines of the document. */
  readonly lines: readonly Line[];
  readonly edits: readonly Edit[];
  /** 发布日期 as the page gives it, ISO 8601. */
  readonly published: string | null;
  /** Whether anything stood below the document, which shows that the text was not cut off before. */
  readonly footed: boolean;
}

/** Takes the furniture of the web page away from the document. */
export function dropWebPage(lines: readonly Line[]): Stripped {
  const below = lines.findIndex(({ text }) => BELOW.test(text));
  const end = below === -1 ? lines.length : below;
  const kept: Line[] = [];
  const edits: Edit[] = [];
  let published: string | null = null;
  for (const line of lines.slice(0, end)) {
    const date = PUBLISHED.exec(line.text)?.groups;
    if (date !== undefined) {
      published = [date.year, date.month?.padStart(2, '0'), date.day?.padStart(2, '0')].join('-');
      edits.push(drop(line, 'metadata'));
    } else if (ABOVE.test(line.text)) edits.push(drop(line, 'furniture'));
    else kept.push(line);
  }
  const footer = lines.slice(end).map((line) => drop(line, 'furniture'));
  return { lines: kept, edits: [...edits, ...footer], published, footed: footer.length > 0 };
}

const drop = ({ offset, text }: Line, rule: Edit['rule']): Edit => ({
  offset,
  before: text,
  after: '',
  rule,
  evidence: null,
});
