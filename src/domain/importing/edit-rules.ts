import type { EditRule } from '#domain/model/source.ts';

/** What a rule of editing is called, and what it does and why. */
export const rules: Readonly<Record<EditRule, { readonly name: string; readonly reason: string }>> = {
  punctuation: {
    name: '标点',
    reason: '收到的文字中，一部分标点是半角的，后面带空格。按GB/T 15834《标点符号用法》改成全角，去掉空格；文字不动。',
  },
  label: { name: '序号', reason: '“(一) ”一类序号的括号改成全角，去掉其后的空格。' },
  'page-break': { name: '断行', reason: '一段话或一个标题被分页、换行切成几段，接回一处。' },
  table: {
    name: '表格',
    reason:
      '收到的文字中有表格。任务清单逐行写成条目：序号作条目的序号，其余各栏前写上栏名（“责任单位：”），表头因此不再单列；与任务、责任、时限的次序不同的，移到其后。其他表格一行仍是一行，各格之间空一字。合并的格（“⇡”）属于责任、时限的，写上面一格的文字；其余不重复。责任、时限栏里印着“〃”的，也写上面一格的文字。一项任务分几行列出，每行重印序号、任务等的，重印的不重复。各格的文字不动。',
  },
  markup: { name: '标记', reason: '小标题前后的星号是转换网页时加上的标记，不是文字，去掉。' },
  link: { name: '链接', reason: '附件的链接是空的，只留文字。' },
  metadata: { name: '网页信息', reason: '发布时间是网页的信息，不是文件的正文；本站记在文件信息里。' },
  furniture: { name: '网页部件', reason: '字号、分享、页脚等是网页的部件，不是文件的文字，不收。' },
  invisible: {
    name: '不可见字符',
    reason: '网页或PDF带来的零宽字符、软连字符、字节顺序标记等，读者看不见，也不是文字，去掉。',
  },
  spacing: { name: '空格', reason: '文字中间多出的空格，去掉；制表符改成一个空格，序号后的去掉。' },
  correction: { name: '更正', reason: '转换造成的错字，逐处写明依据后更正。' },
};
