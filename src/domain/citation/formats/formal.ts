import type { CitationFormat, Cited } from '../cited.ts';
import { wordsOfOther } from '../say-other-year.ts';

/** 正式引用: the citation as an official letter writes it, with the numbers that this site counted marked as its own. */
export const formal: CitationFormat = {
  id: 'formal',
  label: '正式引用',
  write: (cited) =>
    `${formalSource(cited)}${formalOther(cited)}${cited.counted ? `（${cited.counted}为本站所加）` : ''}`,
};

/** 《…（2022）》（国知发运字〔2022〕15号）第三部分第（四）项“…”第2句 */
const formalSource = ({ edition, place }: Cited): string => `《${edition.title}》（${edition.number}）${place.formal}`;

/** ；《…（2022）》（国知发运字〔2022〕15号）第三部分第（四）项“…”第2句同 */
function formalOther({ other }: Cited): string {
  if (!other) return '';
  const source = formalSource(other.cited);
  if (other.words === null) return `；另见${source}`;
  return `；${source}${other.words === 'same' ? '同' : `作${wordsOfOther(other.cited)}`}`;
}
