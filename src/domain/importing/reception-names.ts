import type { ChangedKind, DroppedKind, ReceivedForm, Reception } from '#domain/model/reception.ts';

const FORMS: Readonly<Record<ReceivedForm, string>> = {
  text: '文本文件',
  html: '一个保存下来的网页',
  markdown: '一个Markdown文件',
  docx: '一个Word文件（DOCX）',
  pdf: '一个带文字的PDF文件',
};

const DROPPED: Readonly<Record<DroppedKind, string>> = {
  'page-header': '页眉',
  'page-footer': '页脚',
  'page-number': '页码',
  surroundings: '网页上文件以外的文字',
  hidden: '隐藏的文字',
  script: '脚本',
  style: '样式',
  picture: '图片',
  comment: '批注',
  deletion: '修订中删去的文字',
  footnote: '脚注、尾注',
  contents: '目录',
  bullet: '项目符号',
  markup: '标记符号',
  link: '链接的地址',
  'front-matter': '文件开头的说明',
  across: '斜排的文字（水印、印章）',
};

const CHANGED: Readonly<Record<ChangedKind, { readonly name: string; readonly fate: string }>> = {
  title: { name: '标题', fate: '在网页上和正文分开，放到正文前面。' },
  numbering: { name: '自动编号', fate: '文件里由软件生成，照它显示的样子写成文字。' },
  table: { name: '表格', fate: '每行写成一行，各格之间用制表符隔开；纵向合并的格，下面各行写“⇡”。' },
  lines: { name: '换行', fate: '版面上折成几行的段落，接成一段；汉字旁边由软件留出的空隙不算空格。' },
  insertion: { name: '修订中添上的文字', fate: '当作已经接受。' },
  'text-box': { name: '文本框', fate: '放在它所依附的段落后面。' },
  character: { name: '字形', fate: '字体给出的是样子相同的部首或兼容字，换成这个字本身。' },
};

export const droppedName = (kind: DroppedKind): string => DROPPED[kind];

export const changedName = (kind: ChangedKind): { readonly name: string; readonly fate: string } => CHANGED[kind];

/** What a text was received as: 一个Word文件（DOCX）, 文本文件（GB18030编码）. */
export const receivedForm = ({ form, encoding }: Pick<Reception, 'form' | 'encoding'>): string =>
  encoding === null ? FORMS[form] : `${FORMS[form]}（${encoding}编码）`;
