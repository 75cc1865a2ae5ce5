import iconv from 'iconv-lite';

/** A line of a made page, in points. */
export interface PrintedLine {
  readonly words: string;
  readonly left: number;
  /** Of the baseline, from the page's bottom. */
  readonly bottom: number;
  readonly size?: number;
}

/** Makes a PDF as the older programs of offices do: a font that is not embedded, and words in GBK that only a CMap can tell. */
export function printPdf(pages: readonly (readonly PrintedLine[])[], beside = ''): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [814 908 500] /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 800 /StemV 90 >>',
    ...pages.flatMap((lines, index) => {
      const content = `${beside}\n${lines.map(write).join('\n')}`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + 2 * index} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

const write = ({ words, left, bottom, size = 16 }: PrintedLine): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${left} ${bottom} Tm <${iconv.encode(words, 'gbk').toString('hex')}> Tj ET`;

const LEFT = 74;
const CHARACTERS = 28;
const PITCH = 28;

/** Sets paragraphs as GB/T 9704 does: 28 characters a line, 22 lines a page, the first line indented, and prints them. */
export function printParagraphs(paragraphs: readonly string[], header: string): Buffer {
  const lines = paragraphs.flatMap(breakLines);
  const pages = Array.from({ length: Math.ceil(lines.length / 22) }, (_, page) =>
    lines.slice(page * 22, page * 22 + 22),
  );
  return printPdf(
    pages.map((page, index) => [
      { words: header, left: 240, bottom: 800, size: 10 },
      ...page.map(({ words, indent }, row) => ({ words, left: LEFT + indent * 16, bottom: 740 - row * PITCH })),
      { words: `— ${index + 1} —`, left: 280, bottom: 50, size: 14 },
    ]),
  );
}

const widthOf = (point: string): number => (point < '\u0080' ? 0.5 : 1);

function breakLines(paragraph: string): { words: string; indent: number }[] {
  const lines: { words: string; indent: number }[] = [];
  let words = '';
  let indent = 2;
  let width = indent;
  // A word of letters stays whole; a mark never begins a line.
  for (const [unit] of paragraph.matchAll(/(?:[\w.%-]+|.)[，。、；：！？）》”〕,:;)]*[ ]?/gu)) {
    const own = [...unit.trimEnd()].reduce((sum, point) => sum + widthOf(point), 0);
    if (width + own > CHARACTERS) {
      lines.push({ words, indent });
      [words, indent, width] = ['', 0, 0];
    }
    words += unit;
    width += [...unit].reduce((sum, point) => sum + widthOf(point), 0);
  }
  return [...lines, { words, indent }];
}
