import type { ComparedClause } from './by-clause.ts';
import { type Descent, kinds } from './lineage.ts';

/** Says how many descents there are of each kind, kind by kind: 沿用5处, 修改1处. */
export const sayKinds = (descents: readonly Pick<Descent, 'kind'>[]): readonly string[] =>
  kinds.flatMap((kind) => {
    const count = descents.filter((descent) => descent.kind === kind).length;
    return count > 0 ? [`${kind}${count}处`] : [];
  });

/** Says how much of a clause changed, 修改1处、移出1处; 逐句相同 where all of it was kept. */
export function sayCounts({ changes, left }: Pick<ComparedClause, 'changes' | 'left'>): string {
  if (changes.length + left.length === 0) return '逐句相同';
  const reassigned = changes.filter((change) => change.reassigned).length;
  return [
    ...sayKinds(changes.map(({ descent }) => descent).filter(({ kind }) => kind !== '沿用')),
    ...(left.length > 0 ? [`移出${left.length}处`] : []),
    ...(reassigned > 0 ? [`责任单位有变化${reassigned}处`] : []),
  ].join('、');
}
