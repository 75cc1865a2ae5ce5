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
  const newest = new Map<string, string>();
  return ({ sentence, edition }) => {
    if (!sentence || edition === undefined) return true;
    const words = promised(sentence);
    const first = newest.get(words);
    if (first === undefined) newest.set(words, edition);
    return first === undefined || first === edition;
  };
}

const promises = new WeakMap<Block, string>();

/** The promised words of a sentence; every question compares the same ones. */
function promised(sentence: Block): string {
  const known = promises.get(sentence);
  if (known !== undefined) return known;
  const words = hashedForm(sentence.words);
  promises.set(sentence, words);
  return words;
}

/**
 * What is listed where editions that say the same are listed once: every record but those in which all that counts is
 * a repeat, and those in which nothing counts that repeat another such record whole.
 *
 * @param found newer editions before older ones
 */
export function listedOnce(found: readonly Counting[]): readonly Listed[] {
  const newest = new Map<string, { readonly edition: string; readonly paths: readonly string[][] }>();
  return found.flatMap(({ record, counted }): Listed | readonly [] => {
    const { edition } = record;
    const repeats = new Set<Block>();
    const also = new Map<Block, readonly string[]>();
    if (edition === undefined) return { record, repeats, also };
    const said = saidBy(record, counted);
    const kept = said.filter(({ words, sentences }) => {
      const first = newest.get(words) ?? { edition, paths: sentences.map(() => []) };
      newest.set(words, first);
      for (const [index, sentence] of sentences.entries()) {
        const paths = first.paths[index] ?? [];
        if (first.edition === edition) {
          also.set(sentence, paths);
        } else {
          paths.push(sentence.path);
          repeats.add(sentence);
        }
      }
      return first.edition === edition;
    });
    return said.length > 0 && kept.length === 0 ? [] : { record, repeats, also };
  });
}

/** Every record by itself, whatever editions say alike. */
export const listedEach = (found: readonly Counting[]): readonly Listed[] =>
  found.map(({ record }) => ({ record, repeats: new Set(), also: new Map() }));

/** Words that another edition may say, with the sentences that have them. */
interface Said {
  readonly words: string;
  readonly sentences: readonly Block[];
}

/** What a record is listed for: each sentence that counts; where none does, all its words together. */
function saidBy(record: SearchRecord, counted: readonly Counted[]): readonly Said[] {
  if (counted.length > 0)
    return counted.flatMap(({ sentence }) => (sentence ? { words: promised(sentence), sentences: [sentence] } : []));
  const sentences = record.blocks.filter(({ kind }) => kind === 'sentence');
  // White space, which no sentence has here, tells a whole record from a sentence.
  return [{ words: ` ${hashedForm(wordsOf(record))}`, sentences }];
}
