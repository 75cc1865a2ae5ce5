import { writeNumber } from './numerals.ts';

const TYPES: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const STYLES: Readonly<Record<string, string>> = {
  none: 'none',
  'lower-alpha': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-latin': 'lowerLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
};

/** The number that a browser writes before an item of an ordered list; nothing for any other item. */
export function itemNumber(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName.toUpperCase() !== 'OL') return '';
  let value = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  for (const one of list.children) {
    if (one.tagName.toUpperCase() !== 'LI') continue;
    const own = Number.parseInt(one.getAttribute('value') ?? '', 10);
    if (!Number.isNaN(own)) value = own;
    if (one === item) break;
    value += 1;
  }
  const styles = [item, list].map(
    (one) => /list-style(?:-type)?\s*:\s*([\w-]+)/iu.exec(one.getAttribute('style') ?? '')?.[1],
  );
  const style =
    STYLES[styles.find((one) => one !== undefined) ?? ''] ?? TYPES[list.getAttribute('type') ?? ''] ?? 'decimal';
  const written = writeNumber(value, style);
  if (style === 'none' || written === null) return '';
  return style === 'chineseCounting' ? `${written}、` : `${written}. `;
}
