import { draftCounts } from '#domain/draft/draft-counts.ts';
import type { DraftQuotation, DraftReference, JudgedDraft } from '#domain/draft/judged-draft.ts';
import { reportFinding } from './report-finding.ts';

/** Why a quotation is not judged. */
const whyNot: Readonly<Record<Exclude<DraftQuotation['why'], null>, string>> = {
  short: 'too short to be looked for',
  long: 'too long to be compared: check it in pieces',
  coarse: 'too much differs to be compared character by character',
  beyond: 'it may hold words of a document, and the draft is too long to compare all of it: check it in pieces',
  'not-held': 'it is said to be from a document that is not held',
  'not-at-hand': 'it may stand in a document whose words are not at hand',
};

/** What is wrong with a reference, or why it is not judged. */
const whyOf: Readonly<Record<Exclude<DraftReference['why'], null>, string>> = {
  unknown: 'wrong: there is no such place',
  elsewhere: 'wrong: the words beside it stand elsewhere',
  number: 'wrong: the document with this title has another number',
  hash: 'wrong: the words there have another hash',
  ambiguous: 'not judged: more than one place may be meant',
  'no-document': 'not judged: no document is named for it',
  'not-held': 'not judged: the document is not held',
  'not-at-hand': 'not judged: it may be in a document whose words are not at hand',
  paragraph: 'not judged: of a 款 alone it is not known whether it is there',
  'other-page': 'not judged: the address is of no unit or sentence',
};

/**
 * Says in English, a line each, what became of a draft: how much was judged and how much was not, then everything that is
 * not right with the line on which it stands; the document's words stay Chinese.
 *
 * @param editions titles of the documents that were looked into
 */
export function reportDraft(text: string, draft: JudgedDraft, editions: readonly string[]): readonly string[] {
  const { verbatim, differs, absent, short, otherwise, right, wrong, open, own } = draftCounts(draft);
  const lineOf = lines(text);
  return [
    `A draft of ${draft.characters} characters, judged by ${editions.join(', ')}.`,
    `Quotations: ${verbatim} word for word, ${differs} not word for word, ${absent} nowhere, ${short + otherwise} not judged.`,
    `References: ${right} right, ${wrong} wrong, ${open} not judged.`,
    `Not judged: ${own} characters of the writer's own${short > 0 ? `, and ${short} quotations too short` : ''}.`,
    ...draft.items.flatMap((item) => {
      const said = item.kind === 'quotation' ? reportQuotation(item) : reportReference(item);
      return said.length === 0
        ? []
        : [`Line ${lineOf(item.at.from)}: 「${shown(item.words)}」 ${said[0]}`, ...said.slice(1)];
    }),
  ];
}

/** The number of the line, from 1, on which each place of a text stands, asked for in order. */
function lines(text: string): (at: number) => number {
  let [line, next] = [1, text.indexOf('\n')];
  return (at) => {
    while (next !== -1 && next < at) [line, next] = [line + 1, text.indexOf('\n', next + 1)];
    return line;
  };
}

function shown(words: string): string {
  const points = [...words.replace(/\s+/gu, ' ')];
  return points.length <= 60 ? points.join('') : `${points.slice(0, 40).join('')}……${points.slice(-15).join('')}`;
}

/** What is said of a quotation that is not right, the first line behind its words. */
function reportQuotation({ verdict, why, document, finding, also }: DraftQuotation): readonly string[] {
  if (verdict === 'verbatim' || why === 'short') return [];
  const elsewhere = also.map((held) => `    Word for word in ${held.document.title}.`);
  if (why) return [`is not judged: ${whyNot[why]}.`, ...elsewhere];
  const lines = document && finding ? reportFinding(finding, document.title, document.laidOut) : [];
  return [verdict === 'absent' ? 'stands nowhere:' : 'differs:', ...lines.map((line) => `    ${line}`), ...elsewhere];
}

function reportReference({ why, targets, source }: DraftReference): readonly string[] {
  if (why === null) return [];
  const named = source === null ? '' : ` (${source})`;
  const places = [...new Set(targets.map(({ place }) => place))].join(', ');
  return [`is ${whyOf[why]}${named}${places === '' || why === 'elsewhere' ? '' : `: ${places}`}.`];
}
