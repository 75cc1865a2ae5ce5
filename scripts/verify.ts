import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCorpus } from '#content/load-corpus.ts';
import { placeOf } from '#domain/citation/place.ts';
import { findEdition } from '#domain/corpus/find.ts';
import type { Edition } from '#domain/model/edition.ts';
import { check, type Finding, longest } from '#domain/verify/check.ts';
import { type LaidOut, layOut, type Stretch } from '#domain/verify/laid-out.ts';
import type { Passage } from '#domain/verify/passage.ts';
import { stretchesOf } from '#domain/verify/stretches.ts';
import { extentsOf, whereIs, wordsIn } from '#domain/verify/words.ts';

const usage = `Usage: npm run verify -- FILE [--edition SLUG]

Says whether the words of FILE stand in the document, where, and what differs; - reads standard input.
Width and white space are ignored; …… stands for words left out.
Exit code: 0 word for word, 1 not, 2 the check could not be made.`;

/** Says in English, a line each, what the check of a quotation found; the document's words stay Chinese. */
export function report(finding: Finding, edition: Edition, reading: LaidOut): readonly string[] {
  switch (finding.verdict) {
    case 'empty':
      return ['There are no words to check.'];
    case 'too-long':
      return [`The text has more than ${longest} characters: check it in pieces.`];
    case 'absent':
      return [
        `These words are not from ${edition.title}.`,
        ...finding.shared.map(({ quoted, printed, length }) => {
          const words = wordsIn(finding.quoted, { from: quoted, to: quoted + length });
          return `  shared: 「${words}」 ${placesOf(edition, reading, printed, printed + length)}`;
        }),
      ];
    default: {
      const heads = { verbatim: 'Word for word', differs: 'Not word for word' };
      const widths = finding.widths === 0 ? '' : ` (${finding.widths} characters differ in width or form only)`;
      const lines = finding.passages.flatMap((passage) => reportPassage(passage, finding, edition, reading));
      return [`${heads[finding.verdict]} in ${edition.title}${widths}.`, ...lines];
    }
  }
}

function reportPassage(passage: Passage, finding: Finding, edition: Edition, reading: LaidOut): readonly string[] {
  if (!passage.printed) return [`  nowhere: 「${wordsIn(finding.quoted, passage.quoted)}」`];
  const { from, to } = passage.printed;
  const order = passage.inOrder ? '' : ', which stands before the words quoted before it';
  const also = passage.also.map((at) => placesOf(edition, reading, at, at + to - from));
  return [
    `  ${placesOf(edition, reading, from, to)}${order}${also.length > 0 ? `; the same words also in ${also.join('; ')}` : ''}`,
    ...passage.differences.map((difference) => {
      const { stretch, nth } = whereIs(reading, difference);
      const quoted = wordsIn(finding.quoted, difference.quoted);
      const printed = wordsIn(reading.text, difference.printed);
      const place = `${nameOf(edition, stretch)}, character ${nth}`;
      const at = `quotation, character ${difference.quoted.from + 1}`;
      if (difference.kind === 'added') return `    added 「${quoted}」 at ${at}; it would stand before ${place}`;
      if (difference.kind === 'dropped') return `    left out 「${printed}」 of ${place}, before ${at}`;
      return `    「${quoted}」 at ${at} for 「${printed}」 of ${place}`;
    }),
  ];
}

function placesOf(edition: Edition, reading: LaidOut, from: number, to: number): string {
  const names = extentsOf(reading, { from, to }).map(({ stretch }) => nameOf(edition, stretch));
  const ends = [...new Set([names[0], names.at(-1)])];
  return ends.join(' to ');
}

function nameOf(edition: Edition, { id, kind }: Stretch): string {
  if (id === 'annex') return '附件说明';
  const suffix = { line: '', heading: '标题', sentence: '', note: '责任括注' }[kind];
  return `${placeOf(edition, id)}${suffix}`;
}

if (import.meta.main) {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { edition: { type: 'string' } } });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new Error(usage);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file === '-' ? 0 : file));
    const corpus = loadCorpus('content');
    const edition = values.edition === undefined ? corpus.editions[0] : findEdition(corpus, values.edition);
    if (!edition) throw new Error('content/ holds no edition: import one first.');
    const reading = layOut(stretchesOf(edition));
    const finding = check(text, reading);
    console.log(report(finding, edition, reading).join('\n'));
    process.exitCode = finding.verdict === 'verbatim' ? 0 : 1;
  } catch (error) {
    console.error(
      error instanceof TypeError ? 'The file is not UTF-8.' : error instanceof Error ? error.message : error,
    );
    process.exitCode = 2;
  }
}
