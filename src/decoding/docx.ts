import { zipSync } from 'fflate';
import { DOMParser, parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { MERGED_ABOVE } from '#domain/importing/tables/row.ts';
import type { Decoding } from '#domain/model/reception.ts';
import { unpack } from './archive.ts';
import { layOutLines } from './markup-lines.ts';
import { refuse } from './refuse.ts';
import { Tally } from './tally.ts';
import { prepareBody } from './word-body.ts';
import { WordNumbering } from './word-numbering.ts';
import { WordStyles } from './word-styles.ts';
import { all, wordsOf } from './word-xml.ts';

const AGAIN = 'Open it in Word or WPS, save it as .docx once more and import that.';

/**
 * Decodes a Word document: its paragraphs and tables, with the numbers that Word writes before them. What stands outside
 * of the running text, headers, footers, notes, comments, deletions, hidden words, is listed.
 */
export async function decodeDocx(bytes: Uint8Array, file: string): Promise<{ text: string; decoding: Decoding }> {
  const parts = unpack(bytes, file, (name) =>
    /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/.*\.(?:xml|rels))$/u.test(name),
  );
  const main = mainPart(parts);
  const body = parse(parts.get(main), main, file);
  if (body === null || body.documentElement?.tagName !== 'w:document')
    refuse(file, 'the archive holds no document of Word', AGAIN);
  const tally = new Tally();
  const styles = new WordStyles(parse(parts.get('word/styles.xml'), 'word/styles.xml', file));
  const numbering = new WordNumbering(parse(parts.get('word/numbering.xml'), 'word/numbering.xml', file), styles);
  prepareBody(body, styles, numbering, tally, file);
  listOtherParts(parts, tally, file);
  const words = wordsOf(body.documentElement);
  const { lines, messages } = await convert(parts, main, body.toString(), file, tally);
  checkWords(words, lines, messages, file);
  if (lines.length === 0)
    refuse(
      file,
      'the document has no words',
      'Where its pages are pictures, have them read by a program and proofread that.',
    );
  const decoding: Decoding = { form: 'docx', encoding: null, guessed: false, ...tally.result };
  return { text: lines.map((line) => `${line}\n`).join(''), decoding };
}

/** The part that holds the running text, by the relationships of the package. */
function mainPart(parts: ReadonlyMap<string, Uint8Array>): string {
  const relationships = Buffer.from(parts.get('_rels/.rels') ?? []).toString('utf8');
  const relationship = relationships.match(/<Relationship\b[^>]*\/officeDocument"[^>]*>/u)?.[0] ?? '';
  const target = /Target="\/?([^"]*)"/u.exec(relationship)?.[1];
  return target !== undefined && parts.has(target) ? target : 'word/document.xml';
}

function parse(part: Uint8Array | undefined, name: string, file: string): Document | null {
  if (part === undefined) return null;
  try {
    const xml = new TextDecoder('utf-8', { fatal: true }).decode(part);
    return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    refuse(file, `${name} in the document cannot be read`, AGAIN);
  }
}

/** Lists the words of the parts beside the running text. */
function listOtherParts(parts: ReadonlyMap<string, Uint8Array>, tally: Tally, file: string): void {
  for (const [name, part] of [...parts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const kind = /^word\/(header|footer|footnotes|endnotes|comments)\d*\.xml$/u.exec(name)?.[1];
    const document = kind === undefined ? null : parse(part, name, file);
    if (document === null) continue;
    if (kind === 'header' || kind === 'footer') {
      const words = wordsOf(document.documentElement).trim();
      const isNumber = /^[\s\d\-—–·.第页共/]+$/u.test(words) || (words === '' && /\bPAGE\b/u.test(document.toString()));
      if (isNumber) tally.drop('page-number', words);
      else if (words !== '') tally.drop(`page-${kind}`, words);
    } else {
      const notes = all(document, kind === 'comments' ? 'w:comment' : `w:${kind?.slice(0, -1)}`);
      for (const note of notes.filter((one) => wordsOf(one).trim() !== ''))
        tally.drop(kind === 'comments' ? 'comment' : 'footnote', wordsOf(note));
    }
  }
}

async function convert(
  parts: ReadonlyMap<string, Uint8Array>,
  main: string,
  xml: string,
  file: string,
  tally: Tally,
): Promise<{ lines: string[]; messages: string[] }> {
  const archive = zipSync({ ...Object.fromEntries(parts), [main]: Buffer.from(xml) }, { level: 0 });
  let html: string;
  let messages: string[];
  try {
    const converted = await mammoth.convertToHtml(
      { buffer: Buffer.from(archive) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    html = converted.value;
    messages = converted.messages.map(({ message }) => message);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    refuse(file, `the document cannot be read (${error.message.split('\n')[0]})`, AGAIN);
  }
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return { lines: layOutLines(document.body, document.body, tally).map(({ text }) => text), messages };
}

/** The words without white space and the signs of merged cells. */
const bare = (words: string): string => words.replace(/\s/gu, '').replaceAll(MERGED_ABOVE, '');

/** Refuses a document of which words would be lost on the way. */
function checkWords(words: string, lines: readonly string[], messages: readonly string[], file: string): void {
  const symbol = messages.find((message) => message.includes('w:sym'));
  if (symbol !== undefined)
    refuse(file, 'the document has a symbol of a font that cannot be told', 'Write the character in its place.', {
      words: symbol.replace(/^.*?: /u, ''),
    });
  const [wanted, found] = [bare(words), bare(lines.join(''))];
  if (wanted === found) return;
  const points = [...wanted];
  const others = [...found];
  const at = points.findIndex((point, index) => point !== others[index]);
  refuse(file, 'words of the document would be lost', AGAIN, {
    words: points.slice(Math.max(0, at - 5), at + 15).join(''),
  });
}
