import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  ExternalHyperlink,
  type IRunOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { MarkedDraft, MarkedNote, MarkedRun } from './marked-draft.ts';

const font = (name: string): IRunOptions => ({ font: { ascii: name, eastAsia: name, hAnsi: name } });
/** Behind the words, so that they can be told apart on paper without colour by their comments. */
const fills = { right: 'E6EFE3', wrong: 'F6DCD6', open: 'EFEAD9' } as const;

/**
 * Writes for Word what is said of a text: the text itself, unchanged, with each place shaded and commented, and below it
 * all that is not right once more as a list. Runs in the browser.
 */
export async function markedDocxOf({ title, about, text, notes }: MarkedDraft): Promise<Uint8Array<ArrayBuffer>> {
  const listed = notes.flatMap((note, index) => (note.tone === 'right' ? [] : [{ note, number: index + 1 }]));
  const document = new Document({
    title,
    creator: '明责',
    lastModifiedBy: '明责',
    styles: { default: { document: { run: { ...font('宋体'), size: 24, language: { eastAsia: 'zh-CN' } } } } },
    comments: {
      children: notes.map((note, id) => ({
        id,
        author: '明责',
        initials: '明',
        date: new Date(),
        children: [
          paragraph([new TextRun({ text: `${id + 1}　${note.label}`, bold: true })]),
          ...note.lines.map((line) => paragraph(line.map((run) => new TextRun({ text: run.words, ...styleOf(run) })))),
        ],
      })),
    },
    sections: [
      {
        children: [
          heading(title),
          ...about.map((words) => paragraph([new TextRun(words)])),
          ...(listed.length > 0 ? [heading('要看一看的地方')] : []),
          ...listed.flatMap(({ note, number }) => [
            paragraph([
              new TextRun({ text: `${number}　${note.label}　`, bold: true }),
              new TextRun({ text: note.words.replace(/\s+/gu, ' '), shading: { fill: fills[note.tone] } }),
            ]),
            ...note.lines.map((line) => paragraph(line.map(runOf), 420)),
          ]),
          heading('文稿全文'),
          ...paragraphsOf(text, notes),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const heading = (words: string): Paragraph =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 240, after: 120 },
    children: [new TextRun({ text: words, bold: true, size: 28, ...font('黑体') })],
  });

const paragraph = (children: readonly ParagraphChild[], left = 0): Paragraph =>
  new Paragraph({ spacing: { before: 40, after: 40 }, indent: { left }, children: [...children] });

function styleOf({ kind }: MarkedRun): IRunOptions {
  if (kind === 'deleted') return { strike: true, color: '9C2A1F' };
  return kind === 'inserted' ? { underline: {}, color: '9C2A1F' } : {};
}

const runOf = (run: MarkedRun): ParagraphChild =>
  run.kind === 'link'
    ? new ExternalHyperlink({
        link: run.link,
        children: [new TextRun({ text: run.words, underline: {}, color: '9C2A1F' })],
      })
    : new TextRun({ text: run.words, ...styleOf(run) });

/** The text, a paragraph for each line, with the places of the notes shaded and commented. */
function paragraphsOf(text: string, notes: readonly MarkedNote[]): readonly Paragraph[] {
  const lines: ParagraphChild[][] = [[]];
  const append = (words: string, run: (words: string) => TextRun): void => {
    for (const [index, line] of words.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (line !== '') lines.at(-1)?.push(run(line));
    }
  };
  let from = 0;
  notes.forEach(({ at, tone }, id) => {
    append(text.slice(from, at.from), (words) => new TextRun(words));
    lines.at(-1)?.push(new CommentRangeStart(id));
    append(text.slice(at.from, at.to), (words) => new TextRun({ text: words, shading: { fill: fills[tone] } }));
    lines.at(-1)?.push(new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] }));
    from = at.to;
  });
  append(text.slice(from), (words) => new TextRun(words));
  return lines.map((children) => paragraph(children));
}
