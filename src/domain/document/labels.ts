import { parseNumeral } from './numerals.ts';

/** The label that opens a heading: 一、 for a part, （一） for a clause. */
export interface Label {
  readonly level: 'part' | 'clause';
  /** As cited: 一 for a part, （一） for a clause. */
  readonly label: string;
  readonly number: number;
  /** What follows the label. */
  readonly rest: string;
}

const NUMERAL = '[一二三四五六七八九十百]+';
const PART = new RegExp(`^(${NUMERAL})、(.*)$`, 'su');
const CLAUSE = new RegExp(`^（(${NUMERAL})）(.*)$`, 'su');

/** Reads the label at the start of a paragraph, or gives null where there is none. */
export function parseLabel(paragraph: string): Label | null {
  return read('part', PART, paragraph) ?? read('clause', CLAUSE, paragraph);
}

function read(level: Label['level'], pattern: RegExp, paragraph: string): Label | null {
  const [, numeral = '', rest = ''] = pattern.exec(paragraph) ?? [];
  const number = parseNumeral(numeral);
  if (number === null) return null;
  return { level, label: level === 'part' ? numeral : `（${numeral}）`, number, rest };
}
