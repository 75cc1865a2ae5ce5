import type { Edition, FactName } from '#domain/model/edition.ts';

const names: Readonly<Record<FactName, string>> = {
  title: '题名',
  number: '发文字号',
  issuer: '发文机关',
  signed: '成文日期',
  published: '发布日期',
};

/** One line that says which facts an editor gives, since the text as received does not; null where it prints them all. */
export const unprintedLine = ({ unprinted }: Pick<Edition, 'unprinted'>): string | null =>
  unprinted.length === 0
    ? null
    : `收到的文字没有写明${unprinted.map((name) => names[name]).join('、')}，由编者填写，无从与文字核对。`;
