import { parseVariants } from '#domain/document/variants.ts';
import type { Catalogue } from '#domain/search/catalogue.ts';
import { fold } from '#domain/search/fold.ts';
import { departmentsNamed } from '#domain/search/names.ts';
import { parseTerms } from '#domain/search/query.ts';
import type { Answer } from '#domain/search/search.ts';

/** How much an answer holds, in the unit that the facets count; where nothing counts, how many results it lists. */
export const sayCount = ({ total, count }: Pick<Answer, 'total' | 'count'>): string =>
  count > 0 ? `${count}条` : `${total}处`;

/** More characters are not said again. */
const mostQuoted = 40;

function quote(words: string): string {
  const characters = [...words];
  if (characters.length <= mostQuoted) return `“${words}”`;
  return `“${characters.slice(0, 18).join('')}……${characters.slice(-10).join('')}”`;
}

/** The terms of a query as they were typed. */
const typedTerms = (query: string): readonly string[] => [...new Set(query.split(/\s+/u).filter(Boolean))];

/** What came of a query, in a sentence or two; `jumps` is the number of places that it names. */
export function describeAnswer(query: string, answer: Answer, catalogue: Catalogue, jumps: number): string {
  const terms = typedTerms(query).map(quote);
  const what = terms.length === 1 ? `含有${terms[0]}` : `同时含有${terms.join('')}`;
  if (answer.total === 0 && jumps > 0)
    return `${quote(query.trim())}是文中的位置${jumps > 1 ? `，有${jumps}处` : ''}，可直接前往。`;
  if (answer.total === 0) return terms.length === 0 ? '没有结果。' : `没有${what}的内容。`;
  const names = describeNames(query, catalogue);
  if (terms.length === 0 || names) return `${sayCount(answer)}。${names ?? ''}`;
  return answer.count > 0 ? `${sayCount(answer)}${what}` : `没有一句${what}；${sayCount(answer)}在不同的句中含有。`;
}

/** Which departments a query names by another name than the text, or null: 知识产权保护司即保护司. */
function describeNames(query: string, { departments, variants }: Catalogue): string | null {
  const said = parseTerms(query, parseVariants(variants)).flatMap((term) => {
    const named = departmentsNamed(term, departments).filter(({ token }) => fold(token) !== term);
    return named.length > 0 ? [`${quote(term)}即${named.map(({ token }) => token).join('、')}`] : [];
  });
  return said.length > 0 ? `${said.join('；')}，也列出由其负责的任务。` : null;
}
