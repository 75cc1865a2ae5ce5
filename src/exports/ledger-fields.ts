/** What a column of the ledger's CSV holds, for people and, after Table Schema, for programs. */
interface LedgerField {
  readonly meaning: string;
  readonly type: 'string' | 'integer' | 'boolean';
  /** Whether a row may not leave it empty. */
  readonly required: boolean;
}

const text = (meaning: string, required = false): LedgerField => ({ meaning, type: 'string', required });

const fields: Readonly<Record<string, LedgerField>> = {
  版本: text('哪一年的文件', true),
  序号: {
    meaning: '全部任务中的序号，单位的CSV沿用；单位的Excel从1排起，另列台账序号',
    type: 'integer',
    required: true,
  },
  位置: text('部分、项、句；句序为本站所加', true),
  '任务（原文）': text('一句为一项任务，一字不改', true),
  '责任单位（原文）': text('责任括注里的单位，按原文顺序，先后不表示主次', true),
  '责任单位（全称）': text('全称以文件当年为准，未经第二处来源证实的写明未核', true),
  共同列名: { meaning: '括注写明不止一个单位的，为“是”', type: 'boolean', required: true },
  '职责（原文）': text('括注写明的职责，如牵头、配合'),
  '时限（原文）': text('括注写明的时限'),
  '相关目标（编者关联）': text('与哪些目标有关，以及依据是原文还是编者'),
  链接: text('这一句的网页', true),
  进展: text('空，由使用者填'),
  备注: text('空，由使用者填'),
};

/** What the column with a title holds. Throws for one that nobody has described. */
export function ledgerField(title: string): LedgerField {
  const field = fields[title];
  if (!field) throw new Error(`Nobody has said what the column ${title} holds: describe it in ledger-fields.ts.`);
  return field;
}
