import { type Finding, longest } from '#domain/verify/check.ts';
import type { LaidOut } from '#domain/verify/laid-out.ts';
import type { Passage } from '#domain/verify/passage.ts';
import { extentsOf, whereIs, wordsIn } from '#domain/verify/words.ts';

/** What to say of words that were not compared character by character. */
const uncompared = 'too much differs to be compared character by character: check it in pieces';

/** Says in English, a line each, what the check of a quotation found; the document's words stay Chinese. */
export function reportFinding(finding: Finding, title: string, laidOut: LaidOut): readonly string[] {
  switch (finding.verdict) {
    case 'empty':
      return ['There are no words to check.'];
    case 'too-long':
      return [`The text has more than ${longest} characters: check it in pieces.`];
    case 'absent':
      return [
        finding.passages.some(({ coarse }) => coarse)
          ? `These words are not recognised as from ${title}; ${uncompared}.`
          : `These words are not from ${title}.`,
        ...finding.shared.map(({ quoted, printed, length }) => {
          const words = wordsIn(finding.quoted, { from: quoted, to: quoted + length });
          return `  shared: 「${words}」 ${placesOf(laidOut, printed, printed + length)}`;
        }),
      ];
    default: {
      const heads = { verbatim: 'Word for word', differs: 'Not word for word' };
      const widths = finding.widths === 0 ? '' : ` (${finding.widths} characters differ in width or form only)`;
      const traditional =
        finding.traditional === 0
          ? ''
          : ` (${finding.traditional} characters are traditional ones, which is a matter of form)`;
      const lines = finding.passages.flatMap((passage) => reportPassage(passage, finding, laidOut));
      return [`${heads[finding.verdict]} in ${title}${widths}${traditional}.`, ...lines];
    }
  }
}

function reportPassage(passage: Passage, finding: Finding, laidOut: LaidOut): readonly string[] {
  const coarse = passage.coarse ? `; ${uncompared}` : '';
  if (!passage.printed) return [`  nowhere: 「${wordsIn(finding.quoted, passage.quoted)}」${coarse}`];
  const { from, to } = passage.printed;
  const order = passage.inOrder ? '' : ', which stands before the words quoted before it';
  const also = passage.also.map((at) => placesOf(laidOut, at, at + to - from));
  return [
    `  ${placesOf(laidOut, from, to)}${order}${also.length > 0 ? `; the same words also in ${also.join('; ')}` : ''}${coarse}`,
    ...passage.differences.map((difference) => {
      const { run, nth } = whereIs(laidOut, difference);
      const quoted = wordsIn(finding.quoted, difference.quoted);
      const printed = wordsIn(laidOut.text, difference.printed);
      const place = `${run.place}, character ${nth}`;
      const at = `quotation, character ${difference.quoted.from + 1}`;
      if (difference.kind === 'added') return `    added 「${quoted}」 at ${at}; it would stand before ${place}`;
      if (difference.kind === 'dropped') return `    left out 「${printed}」 of ${place}, before ${at}`;
      return `    「${quoted}」 at ${at} for 「${printed}」 of ${place}`;
    }),
  ];
}

function placesOf(laidOut: LaidOut, from: number, to: number): string {
  const names = extentsOf(laidOut, { from, to }).map(({ run }) => run.place);
  const ends = [...new Set([names[0], names.at(-1)])];
  return ends.join(' to ');
}
