import { mendText } from '../document/mend.ts';
import type { Problem } from '../problem.ts';
import { checkCompleteness } from './completeness.ts';
import type { EditionWords } from './content.ts';
import { checkOrder, inDocumentOrder } from './order.ts';

/** Checks that an edition's files hold the words of its source, each in its place and nothing else. */
export function checkWords({ folder, source, edits, texts }: EditionWords): Problem[] {
  const mended = mendText(source, edits);
  const files = inDocumentOrder(texts);
  return [
    ...mended.faults.map(({ edit, fault }) => ({
      file: `${folder}/edits.json`,
      line: null,
      words: edit.before,
      fault,
      mend: 'Import the source again, or mend the entry.',
    })),
    ...checkOrder(files),
    ...checkCompleteness(files, mended, `${folder}/source.txt`),
  ];
}
