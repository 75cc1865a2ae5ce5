import { unzipSync } from 'fflate';
import mammoth from 'mammoth/mammoth.browser.min.js';
import { archivedForm } from '#decoding/form-signs.ts';
import { readMarkup } from './read-markup.ts';
import type { LeftOut, ReadWords } from './read-words.ts';
import { UnreadableDraft } from './unreadable.ts';

/** The most that the parts of a document may come to when they are unpacked. */
const mostUnpacked = 100_000_000;

/**
 * The words of a Word document: its running text, tables, text boxes and notes, as they are with all changes accepted.
 *
 * @throws UnreadableDraft where it is no document of Word, or damaged
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadWords> {
  const leftOut = countLeftOut(unpack(bytes));
  const { value } = await mammoth
    .convertToHtml(
      { arrayBuffer: Uint8Array.from(bytes).buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    .catch((error: Error) => {
      throw new UnreadableDraft('damaged', error.message);
    });
  return { text: readMarkup(value), blank: [], leftOut };
}

/** The parts of a document of Word that may hold what is not read, by their names. */
function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const names: string[] = [];
  let size = 0;
  const parts = attempt(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (/\.xml$/u.test(name)) size += originalSize;
        return size <= mostUnpacked && /^word\/(?:document|comments|header\d*|footer\d*)\.xml$/u.test(name);
      },
    }),
  );
  if (size > mostUnpacked) throw new UnreadableDraft('too-large');
  const form = archivedForm(names);
  if (form !== 'docx') throw new UnreadableDraft(form === null ? 'archive' : 'other-document');
  return parts;
}

function attempt<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    throw new UnreadableDraft('damaged', error instanceof Error ? error.message : '');
  }
}

/** Counts what stands in a document of Word and is not read. */
function countLeftOut(parts: Readonly<Record<string, Uint8Array>>): readonly LeftOut[] {
  const decoder = new TextDecoder();
  const texts = Object.entries(parts).map(([name, part]) => ({ name, xml: decoder.decode(part) }));
  const count = (part: RegExp, sign: RegExp): number =>
    texts.reduce((sum, { name, xml }) => sum + (part.test(name) ? (xml.match(sign)?.length ?? 0) : 0), 0);
  // However many words it has, a header or a footer is one.
  const whole = /<w:t(?: [^>]*)?>[^<][\s\S]*/gu;
  return [
    { kind: 'page-header' as const, count: count(/header/u, whole) },
    { kind: 'page-footer' as const, count: count(/footer/u, whole) },
    { kind: 'comment' as const, count: count(/comments/u, /<w:comment[ >]/gu) },
    { kind: 'deletion' as const, count: count(/document/u, /<w:del [^>]*>(?=\s*<w:r[ >])/gu) },
    { kind: 'picture' as const, count: count(/document/u, /<pic:pic[ >]|<v:imagedata[ />]/gu) },
  ].filter((one) => one.count > 0);
}
