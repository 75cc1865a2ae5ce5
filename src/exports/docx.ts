import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  DocumentGridType,
  Footer,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import { type Paragraph as Printed, paragraphsOf } from '#domain/document/paragraphs.ts';
import type { Run } from '#domain/document/walk.ts';
import type { Edition } from '#domain/model/edition.ts';
import { editionPath } from '#domain/paths.ts';
import { withoutDates } from './archive.ts';
import { type Locate, wholeAddress } from './locate.ts';

/** Sizes in half points: 二号 22 pt, 三号 16 pt, 四号 14 pt. */
const size = { second: 44, third: 32, fourth: 28 } as const;
/** 仿宋, 小标宋, 黑体, 楷体, 宋体: the names under which Word and WPS know them. */
const fonts = { body: '仿宋', title: '方正小标宋简体', part: '黑体', clause: '楷体', number: '宋体' } as const;
/** 22 lines on 225 mm, in twips. */
const linePitch = 579;
/** 28 characters of 16 pt are a little wider than 156 mm: each is set closer, in twentieths of a point. */
const closer = -5;

/** The id of the style of what is ours, by which a reader of the file can tell it from the document. */
const oursStyle = 'mingze';

/**
 * Writes the document for Word in the layout of GB/T 9704—2012 without the red letterhead: A4, 37 mm above and 28 mm at
 * the binding side, a text block of 156 × 225 mm with 22 lines of 28 characters, page numbers as — 1 —.
 * The document's paragraphs are kept; what is ours stands once, after the end, and says so.
 */
export async function docxOf(edition: Edition, locate: Locate): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: edition.title,
    subject: edition.number,
    creator: edition.issuer,
    lastModifiedBy: '明责',
    description: source(edition, locate),
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: fonts.body, eastAsia: fonts.body, hAnsi: fonts.body },
            size: size.third,
            characterSpacing: closer,
            language: { eastAsia: 'zh-CN' },
          },
          paragraph: { spacing: { line: linePitch, lineRule: LineRuleType.EXACT } },
        },
      },
      paragraphStyles: [{ id: oursStyle, name: '整理说明', basedOn: 'Normal', run: { size: 21, color: '666666' } }],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(37),
              bottom: convertMillimetersToTwip(35),
              left: convertMillimetersToTwip(28),
              right: convertMillimetersToTwip(26),
              footer: convertMillimetersToTwip(25),
            },
          },
          grid: { type: DocumentGridType.LINES, linePitch },
        },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [...paragraphsOf(edition).map(printed), ours(source(edition, locate))],
      },
    ],
  });
  const stamp = `${edition.published}T00:00:00Z`;
  return withoutDates(await Packer.toBuffer(document), (name, bytes) =>
    name === 'docProps/core.xml'
      ? strToU8(strFromU8(bytes).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`))
      : bytes,
  );
}

const source = (edition: Edition, locate: Locate): string =>
  `据《${edition.title}》（${edition.number}）网页文字整理，非官方文本，以${edition.issuer}发布的文本为准。整理：明责 ${wholeAddress(editionPath(edition.slug), locate) ?? ''}`.trim();

/** Two characters of body text. */
const indent = { firstLineChars: 200, firstLine: size.third * 20 } as const;

/**
 * Sets one of the document's paragraphs. What a notice brings has a title of its own, which begins a page; a heading that
 * is a paragraph of its own never ends one, nor does a title, whose year or number stands below it.
 */
function printed(paragraph: Printed, index: number): Paragraph {
  const isTitle = paragraph.kind === 'title';
  const isHeading = paragraph.runs.every(({ kind }) => kind === 'heading');
  return new Paragraph({
    ...layoutOf(paragraph.kind),
    ...(isTitle && index > 0 ? { pageBreakBefore: true } : {}),
    ...(isTitle || isHeading ? { keepNext: true } : {}),
    children: paragraph.runs.map((run) => words(run, paragraph.kind)),
  });
}

function layoutOf(kind: Printed['kind']): IParagraphOptions {
  switch (kind) {
    case 'letterhead':
    case 'title':
      return {
        alignment: AlignmentType.CENTER,
        spacing: { line: linePitch, lineRule: LineRuleType.EXACT },
      };
    case 'subtitle':
    case 'number':
      return {
        alignment: AlignmentType.CENTER,
        spacing: { after: linePitch, line: linePitch, lineRule: LineRuleType.EXACT },
      };
    case 'addressees':
    case 'copies':
      return { alignment: AlignmentType.BOTH };
    case 'issuer':
      return {
        alignment: AlignmentType.RIGHT,
        indent: { right: size.third * 40 },
        spacing: { before: linePitch * 2, line: linePitch, lineRule: LineRuleType.EXACT },
      };
    case 'date':
      return { alignment: AlignmentType.RIGHT, indent: { right: size.third * 40 } };
    case 'part':
      return { indent, outlineLevel: 0 };
    case 'contents':
    case 'remark':
      return { indent };
    case 'annex':
      return { indent, spacing: { before: linePitch, line: linePitch, lineRule: LineRuleType.EXACT } };
    case 'text':
      return { alignment: AlignmentType.BOTH, indent };
  }
}

function words(run: Run, kind: Printed['kind']): TextRun {
  const font = (name: string) => ({ font: { ascii: name, eastAsia: name, hAnsi: name } });
  if (kind === 'title') return new TextRun({ text: run.words, size: size.second, ...font(fonts.title) });
  if (kind === 'subtitle') return new TextRun({ text: run.words, ...font(fonts.clause) });
  if (kind === 'part') return new TextRun({ text: run.words, ...font(fonts.part) });
  if (run.kind === 'heading') return new TextRun({ text: run.words, ...font(fonts.clause) });
  if (run.kind === 'dash-heading') return new TextRun({ text: run.words, bold: true });
  return new TextRun({ text: run.words });
}

const ours = (text: string): Paragraph =>
  new Paragraph({
    style: oursStyle,
    border: { top: { style: 'single', size: 4, space: 6, color: '888888' } },
    spacing: { before: linePitch * 2 },
    children: [new TextRun(text)],
  });

/** — 1 —, one character in from the outer edge (GB/T 9704—2012, 7.5). */
const pageNumber = (alignment: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: alignment === 'right' ? { right: size.fourth * 10 } : { left: size.fourth * 10 },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: size.fourth, font: fonts.number })],
      }),
    ],
  });
