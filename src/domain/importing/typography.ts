import type { Edit, EditRule } from '#domain/model/source.ts';
import type { Line } from './lines.ts';

/** Half-width marks that the extraction put for the full-width ones of GB/T 15834. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const HAN = /[\p{Script=Han}，。、；：？！（）《》“”‘’〔〕—]/u;
const LATIN = /[A-Za-z0-9]/u;

const LINK = /\[(?<words>[^[\]]*)\](?<address>\((?:#|javascript:[^)]*|https?:[^)]*|)\))/gu;
const BOLD = /\*\*(?<words>[^*]+)\*\*/gu;
const LABEL = /^[(（](?<numeral>[一二三四五六七八九十百]+)[)）](?<space>[ \u3000]*)/u;

/** The edits that mend the extraction of one line: its label, left-over markup and links, half-width punctuation. */
export function mendLine({ text, offset }: Line): Edit[] {
  const edits: Edit[] = [];
  const taken = new Set<number>();
  const add = (start: number, before: string, after: string, rule: EditRule) => {
    if (before === after) return;
    for (let index = start; index < start + before.length; index += 1) taken.add(index);
    edits.push({ offset: offset + [...text.slice(0, start)].length, before, after, rule, evidence: null });
  };

  const label = LABEL.exec(text);
  if (label?.groups !== undefined) add(0, label[0], `（${label.groups.numeral}）`, 'label');
  for (const { index, 0: whole, groups } of text.matchAll(LINK)) {
    add(index, '[', '', 'link');
    const tail = `]${groups?.address ?? ''}`;
    add(index + whole.length - tail.length, tail, '', 'link');
  }
  for (const { index, 0: whole } of text.matchAll(BOLD)) {
    add(index, '**', '', 'markup');
    add(index + whole.length - 2, '**', '', 'markup');
  }
  for (const { index, mark, space } of halfWidth(text)) {
    if (!taken.has(index)) add(index, mark + space, FULL_WIDTH[mark] ?? mark, 'punctuation');
  }
  return edits.sort((a, b) => a.offset - b.offset);
}

/** Finds half-width marks that stand in Chinese; `10:30`, `1,000`, `f(x)` and addresses keep theirs. */
function halfWidth(text: string): { index: number; mark: string; space: string }[] {
  const found: { index: number; mark: string; space: string }[] = [];
  const open: (boolean | null)[] = [];
  for (const { index, 0: mark } of text.matchAll(/[,:;?!()]/gu)) {
    const before = text[index - 1] ?? '';
    const after = text.slice(index + 1).trimStart()[0] ?? '';
    const space = /^ */u.exec(text.slice(index + 1))?.[0] ?? '';
    if (mark === '(') {
      const chinese = !(LATIN.test(before) && LATIN.test(after));
      open.push(chinese);
      if (chinese) found.push({ index, mark, space });
    } else if (mark === ')') {
      if (open.pop() ?? true) found.push({ index, mark, space: HAN.test(after) ? space : '' });
    } else if (HAN.test(before) || (HAN.test(after) && !LATIN.test(before)) || (before === ')' && HAN.test(after))) {
      found.push({ index, mark, space });
    }
  }
  return found;
}
