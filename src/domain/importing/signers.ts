import { parseLabel } from '../document/labels.ts';
import { isWrittenDate } from '../document/written-date.ts';

/** Whose names a signature holds: no label, no stop, no more than a name is long. */
const NAME = /^[^。；，、：！？（）]{2,30}$/u;

/** Whether a line may be the name of who signs. */
export const isSigner = (words: string): boolean =>
  NAME.test(words) && parseLabel(words) === null && !isWrittenDate(words);

/**
 * The lines that sign a document: right above a line that is nothing but a date, each a name of its own.
 *
 * @param lines all, the empty ones too
 * @returns their numbers, from 0
 */
export function signerLines(lines: readonly string[]): ReadonlySet<number> {
  const signers = new Set<number>();
  let above: number[] = [];
  for (const [index, words] of lines.entries()) {
    if (isWrittenDate(words)) for (const signer of above) signers.add(signer);
    if (isSigner(words)) above.push(index);
    else if (words !== '') above = [];
  }
  return signers;
}
