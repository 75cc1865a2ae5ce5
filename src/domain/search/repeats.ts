import { hashedForm } from '../document/hashed-form.ts';
import type { Counted } from './count.ts';
import { type Block, type SearchRecord, wordsOf } from './record.ts';

/** A record that is found, with what counts in it. */
export interface Counting {
  readonly record: SearchRecord;
  readonly counted: readonly Counted[];
}

/** A record that is listed, with what editions say alike. */
export interface Listed {
  readonly record: SearchRecord;
  /** Those of its sentences that stand for nothing here, since the same words are listed with a newer edition. */
  readonly repeats: ReadonlySet<Block>;
  /** For those of its sentences that stand for repeats, where these are: paths below the site's root, newest first. */
  readonly also: ReadonlyMap<Block, readonly string[]>;
}

/**
 * What counts where editions that say the same count once: of sentences with the same promised words, those of the
 * newest edition among them. What is no sentence, and what one edition says twice, stays.
 *
 * @param counted newer editions before older ones
 */
export const withoutRepeats = (counted: readonly Counted[]): readonly Counted[] => counted.filter(repeatless());

/** The same one by one: tells of each that comes, newer editions before older ones, whether it counts. */
export function repeatless(): (counted: Counted) => boolean {
  const newest = new Map<number, string>();
  return ({ said, edition }) => {
    if (said === undefined || edition === undefined) return true;
    const first = newest.get(said);
    if (first === undefined) newest.set(said, edition);
    return first === undefined || first === edition;
  };
}

/**
 * What is listed where editions that say the same are listed once: every record but those in which all that counts is
 * a repeat, and those in which nothing counts that repeat another such record whole.
 *
 * @param found newer editions before older ones
 */
export function listedOnce(found: readonly Counting[]): readonly Listed[] {
  const newest = new Map<number | string, First>();
  return found.flatMap(({ record, counted }): Listed | readonly [] => {
    const { edition } = record;
    if (edition === undefined) return { record, ...unlike };
    const said = saidBy(record, counted);
    if (said.length === 0) return { record, ...unlike };
    const repeats: Block[] = [];
    const also: [Block, readonly string[]][] = [];
    let kept = false;
    for (const { words, sentences } of said) {
      const first: First = newest.get(words) ?? { edition, paths: sentences.map(() => []) };
      newest.set(words, first);
      kept ||= first.edition === edition;
      for (const [index, sentence] of sentences.entries()) {
        const paths = first.paths[index] ?? [];
        if (first.edition === edition) also.push([sentence, paths]);
        else repeats.push(sentence);
        if (first.edition !== edition) paths.push(sentence.path);
      }
    }
    // Most of what many editions say alike is not listed.
    return kept ? { record, repeats: new Set(repeats), also: new Map(also) } : [];
  });
}

/** The newest edition that says some words, with the paths in older ones of each of their sentences. */
interface First {
  readonly edition: string;
  readonly paths: readonly string[][];
}

/** What is said of a record that no edition says like another. */
const unlike = { repeats: new Set<Block>(), also: new Map<Block, readonly string[]>() } as const;

/** Every record by itself, whatever editions say alike. */
export const listedEach = (found: readonly Counting[]): readonly Listed[] =>
  found.map(({ record }) => ({ record, ...unlike }));

/** Words that another edition may say, with the sentences that have them. */
interface Said {
  readonly words: number | string;
  readonly sentences: readonly Block[];
}

/** What a record is listed for: each sentence that counts; where none does, all its words together. */
function saidBy(record: SearchRecord, counted: readonly Counted[]): readonly Said[] {
  if (counted.length > 0)
    return counted.flatMap(({ sentence, said }) =>
      sentence && said !== undefined ? { words: said, sentences: [sentence] } : [],
    );
  const sentences = record.blocks.filter(({ kind }) => kind === 'sentence');
  return [{ words: hashedForm(wordsOf(record)), sentences }];
}
