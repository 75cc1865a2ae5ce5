/** One field of `/data/2022.json` as the page explains it. */
export interface Field {
  /** The path to it; `[]` stands for each item of a list. */
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
}

/** What each field of an edition's data means, in the order of the file. */
export const FIELDS: readonly { readonly title: string; readonly fields: readonly Field[] }[] = [
  {
    title: '文件',
    fields: [
      { name: 'edition', type: '文字', meaning: '版本代号，也是地址的第一段' },
      { name: 'title', type: '文字', meaning: '文件标题，含年份' },
      { name: 'number', type: '文字', meaning: '发文字号' },
      { name: 'issuer', type: '文字', meaning: '发文机关' },
      { name: 'signed', type: '日期', meaning: '成文日期' },
      { name: 'published', type: '日期', meaning: '网上发布日期' },
      { name: 'addressees', type: '文字', meaning: '主送机关' },
      { name: 'annex', type: '文字或空', meaning: '附件标题；本站没有附件本身' },
      { name: 'url', type: '地址', meaning: '全文页' },
      { name: 'source', type: '对象', meaning: 'sha256为收到文字的校验值；url为官方网页，未能核实，故为空' },
      { name: 'later', type: '列表', meaning: '已知的以后年度版本，本站未收录' },
      { name: 'notice, preamble', type: '对象或空', meaning: '印发通知、序言，各有id、url和sentences' },
    ],
  },
  {
    title: '部分、项、责任段：parts[]',
    fields: [
      { name: 'id, label, title, url', type: '文字', meaning: '编号、印出的序号、标题、网页' },
      { name: 'clauses[]', type: '列表', meaning: '各项；第五部分不分项，项与部分同号，序号和标题为空' },
      { name: 'clauses[].duties[]', type: '列表', meaning: '责任段：到一处责任括注为止的各句，或段落余下的句子' },
      { name: 'duties[].paragraph', type: '数字', meaning: '在项内的第几个自然段' },
      { name: 'duties[].heading', type: '文字或空', meaning: '破折号引出的小标题' },
      { name: 'duties[].note', type: '文字或空', meaning: '责任括注原文' },
      {
        name: 'duties[].departments[]',
        type: '列表',
        meaning: '责任单位的id和原文所用的role，按原文顺序，先后不表示主次',
      },
    ],
  },
  {
    title: '句：sentences[]',
    fields: [
      { name: 'id', type: '文字', meaning: '如3-4-s1：三（四）第1句；跨版本使用时前面加版本，2022/3-4-s1' },
      { name: 'text', type: '文字', meaning: '原文，一字不改' },
      { name: 'url', type: '地址', meaning: '这一句的网页' },
      { name: 'hash', type: '文字', meaning: '原文按NFC规范化、去空白后SHA-256的前8位' },
      { name: 'offset', type: '数字', meaning: '在收到的文字中，此前有多少个码点' },
      { name: 'targets[]', type: '列表', meaning: '相关目标：id、kind（原文或编者）、reason' },
      { name: 'terms[]', type: '列表', meaning: '句中提到的文件与术语的id' },
    ],
  },
  {
    title: '索引',
    fields: [
      { name: 'targets[]', type: '列表', meaning: '主要目标：duty为原文所在责任段，tasks为关联的句子' },
      {
        name: 'targets[].indicators[]',
        type: '列表',
        meaning: '指标：name、quote（原文）、value、unit、comparison、due',
      },
      { name: 'deadlines[]', type: '列表', meaning: '时限：sentence、quote（原文）、date（最后一天）' },
      { name: 'departments[]', type: '列表', meaning: '责任单位：token为原文写法，tasks为所负责的句子' },
      { name: 'terms[]', type: '列表', meaning: '文件与术语：forms为文中的写法，sentences为出现的句子' },
    ],
  },
];
