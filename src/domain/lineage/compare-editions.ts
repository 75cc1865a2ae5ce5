import type { Edition } from '../model/edition.ts';
import type { Sentence } from '../model/text.ts';
import { compareFigures, type FigureChange } from './compare-figures.ts';
import { deriveLineage } from './derive-lineage.ts';
import { type Descent, type Kind, kinds } from './lineage.ts';

/** What changed from one edition to a later one of the same series. */
export interface Comparison {
  readonly before: Edition;
  readonly after: Edition;
  /** In the order of the later edition; every sentence of the parts of both stands in exactly one. */
  readonly descents: readonly Descent[];
  /** How many descents there are of each kind. */
  readonly counts: Readonly<Record<Kind, number>>;
  /** Of every department that either edition names. */
  readonly tasks: readonly TaskChanges[];
  readonly figures: readonly FigureChange[];
}

/** What a department is to do in the later edition that it was not to do before, and the other way round. */
export interface TaskChanges {
  readonly department: string;
  /** How many tasks each edition gives it. */
  readonly before: number;
  readonly after: number;
  /** Sentences of the later edition of which nothing was its task before. */
  readonly added: readonly Sentence[];
  /** Sentences of the earlier edition of which nothing is its task any more. */
  readonly removed: readonly Sentence[];
  /** Its tasks whose words are others: 修改, 拆分, 合并. */
  readonly changed: readonly Descent[];
}

/**
 * Compares two editions, with what an editor says of them.
 *
 * @param derive as `deriveLineage` does, which takes most of the time: a caller may know what became of the sentences
 */
export function compareEditions(before: Edition, after: Edition, derive = deriveLineage): Comparison {
  const said = after.lineage?.against === before.slug ? after.lineage : null;
  const descents = derive(before.sentences, after.sentences, said?.corrections ?? []);
  const count = (kind: Kind): number => descents.filter((descent) => descent.kind === kind).length;
  return {
    before,
    after,
    descents,
    counts: Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) as Record<Kind, number>,
    tasks: compareTasks(before, after, descents),
    figures: compareFigures(before, after, said?.figures ?? []),
  };
}

function compareTasks(before: Edition, after: Edition, descents: readonly Descent[]): readonly TaskChanges[] {
  const earlier = new Map(before.sentences.map((sentence) => [sentence.id, sentence]));
  const later = new Map(after.sentences.map((sentence) => [sentence.id, sentence]));
  const named = [...after.tasks, ...before.tasks].flatMap(({ departments }) => departments);
  const found = (ids: readonly string[], sentences: ReadonlyMap<string, Sentence>): readonly Sentence[] =>
    ids.flatMap((id) => sentences.get(id) ?? []).filter(({ departments }) => departments.length > 0);
  const all = descents
    .map((descent) => ({ descent, had: found(descent.before, earlier), has: found(descent.after, later) }))
    .filter(({ had, has }) => had.length + has.length > 0);
  return [...new Set(named)].map((department) => {
    const ofDepartment = ({ departments }: Sentence): boolean => departments.includes(department);
    const own = all.map(({ descent, had, has }) => ({
      descent,
      had: had.filter(ofDepartment),
      has: has.filter(ofDepartment),
    }));
    const removed = new Set(own.flatMap(({ had, has }) => (has.length === 0 ? had : [])));
    return {
      department,
      before: own.reduce((sum, { had }) => sum + had.length, 0),
      after: own.reduce((sum, { has }) => sum + has.length, 0),
      added: own.flatMap(({ had, has }) => (had.length === 0 ? has : [])),
      removed: before.sentences.filter((one) => removed.has(one)),
      changed: own
        .filter(({ descent, had, has }) => had.length > 0 && has.length > 0 && !['沿用', '移位'].includes(descent.kind))
        .map(({ descent }) => descent),
    };
  });
}
