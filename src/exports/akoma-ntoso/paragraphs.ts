import { noteLines } from '#domain/document/note-lines.ts';
import type { Run } from '#domain/document/walk.ts';
import type { Duty, NotePiece, Sentence } from '#domain/model/text.ts';
import { type XmlElement, type XmlNode, xml } from '../xml.ts';
import { departmentId, eId, roleId, termId } from './ids.ts';

/** Elements in which the document's words stand: white space counts there. */
export const holdWords: ReadonlySet<string> = new Set([
  'p',
  'num',
  'heading',
  'inline',
  'organization',
  'role',
  'term',
  'docTitle',
  'docNumber',
  'docProponent',
  'docDate',
]);

/**
 * The paragraphs that duties stand in, each duty an `inline` of its own; a note's line goes into a paragraph of its own
 * where the document breaks the line.
 *
 * @param roles the words of roles, in the order of their ids
 */
export function paragraphsOfDuties(duties: readonly Duty[], roles: readonly string[]): readonly XmlElement[] {
  const paragraphs: XmlNode[][] = [];
  let last = 0;
  for (const duty of duties) {
    const [first = [], ...further] = linesOfDuty(duty, roles);
    if (duty.paragraph !== last) paragraphs.push([]);
    last = duty.paragraph;
    paragraphs.at(-1)?.push(xml('inline', { name: 'duty', eId: eId(duty.id) }, ...first));
    for (const line of further) paragraphs.push([...line]);
  }
  return paragraphs.map((children) => xml('p', {}, ...children));
}

/** The lines of a duty: all of it is one, but for notes that begin lines of their own. */
function linesOfDuty({ heading, note, sentences }: Duty, roles: readonly string[]): readonly (readonly XmlNode[])[] {
  const before = heading === null ? [] : [xml('inline', { name: 'heading' }, heading)];
  const words = sentences.map(sentenceElement);
  const [same = [], ...further] = noteLines(note).map((line) => line.map((piece) => named(piece, roles)));
  const noted = same.length > 0 ? [xml('inline', { name: 'responsibility' }, ...same)] : [];
  const rest = further.map((line) => [xml('inline', { name: 'responsibility' }, ...line)]);
  return note?.ahead ? [[...before, ...noted, ...words], ...rest] : [[...before, ...words, ...noted], ...rest];
}

function named({ kind, words, department }: NotePiece, roles: readonly string[]): XmlNode {
  if (kind === 'name' && department !== null)
    return xml('organization', { refersTo: `#${departmentId(department)}` }, words);
  if (kind === 'role') return xml('role', { refersTo: `#${roleId(words, roles)}` }, words);
  return kind === 'time' ? xml('inline', { name: 'time-limit' }, words) : words;
}

const sentenceElement = ({ id, pieces }: Sentence): XmlElement =>
  xml(
    'inline',
    { name: 'sentence', eId: eId(id) },
    ...pieces.map(({ words, term }) => (term === null ? words : xml('term', { refersTo: `#${termId(term)}` }, words))),
  );

/** Which of its own elements says what a line around the body is. */
const linesAround: Readonly<Partial<Record<Run['kind'], string>>> = {
  title: 'docTitle',
  number: 'docNumber',
  issuer: 'docProponent',
};

/** A paragraph around the body, whose runs are its lines and sentences. */
export function paragraphOfRuns(runs: readonly Run[], signed: string): XmlElement {
  const children = runs.map(({ kind, sentence, words }) => {
    if (sentence) return sentenceElement(sentence);
    if (kind === 'date') return xml('docDate', { date: signed }, words);
    return linesAround[kind] ? xml(linesAround[kind], {}, words) : xml('inline', { name: kind }, words);
  });
  return xml('p', {}, ...children);
}
