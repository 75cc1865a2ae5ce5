import { parseLabel } from './labels.ts';
import { BODY } from './responsibility/words.ts';
import { isWrittenDate } from './written-date.ts';

/** Whose name a signature holds: no stop, no more than a name is long; 某局（代章） as well. */
const NAME = /^[^。；，：！？（）]{2,40}(?:（[^。；，：！？（）]{1,10}）)?$/u;

/** Whether a line may be the name of who signs, or of several set apart by 、. */
const isName = (words: string): boolean => {
  const names = words.replace(/（[^（）]*）$/u, '').split('、');
  return (
    NAME.test(words) &&
    (names.length === 1 || names.every((name) => BODY.test(name))) &&
    parseLabel(words) === null &&
    !isWrittenDate(words)
  );
};

/**
 * The lines that sign a document: right above a line that is nothing but a date, each a name of its own.
 *
 * @param lines all, the empty ones too; a row of a table above the date signs nothing
 * @returns their numbers, from 0
 */
export function signerLines(
  lines: readonly { readonly words: string; readonly inTable?: boolean }[],
): ReadonlySet<number> {
  const signers = new Set<number>();
  let above: number[] = [];
  for (const [index, { words, inTable = false }] of lines.entries()) {
    if (isWrittenDate(words)) for (const signer of above) signers.add(signer);
    if (!inTable && isName(words)) above.push(index);
    else if (words !== '') above = [];
  }
  return signers;
}
