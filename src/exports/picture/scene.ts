import { palette } from '#styles/palette.ts';
import { abridge } from './abridge.ts';
import { breakLines } from './break-lines.ts';
import { namesIn } from './names.ts';
import { measure, runsOf } from './spacing.ts';

/** What a preview picture says. */
export interface Scene {
  /** Where the words stand, 三（四）第2句. */
  readonly place: string;
  /** What stands there, 健全知识产权保护政策; may be empty. */
  readonly title: string;
  /** The words to be read in a chat. */
  readonly words: string;
  /** Who answers for them, in the note's order; nothing where no note says so. */
  readonly departments?: readonly string[];
  /** Where they come from, one line each. */
  readonly source: readonly string[];
}

/** An element as satori takes it. */
export interface Element {
  readonly type: string;
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children?: unknown };
}

/** The picture's size in pixels. Programs that crop it to a square keep the middle 630. */
export const size = { width: 1200, height: 630 } as const;

const sheet = { width: size.height, height: size.height - 72, padding: 36 };
const column = sheet.width - 2 * sheet.padding;
const { paper, chip, ink, mute, zhu } = palette.light;
const leading = 1.55;
const head = { place: 28, title: 22, leading: 1.5 };
const foot = { label: 92, departments: 25, source: 21, leading: 1.6, gap: 12 };
/** What the names of departments may take of a line, in characters of theirs. */
const namesWidth = (column - foot.label) / foot.departments;
/** The least room above and below the words. */
const gap = 14;

/** What may stand on a picture beside its own words. */
const marks = { name: '明责', standing: '非官方整理', departments: '责任单位' } as const;

/** The picture as satori draws it: a sheet of paper in the middle square with the words, who answers, and their source. */
export function draft({ place, title, words, departments = [], source }: Scene): Element {
  const names = namesIn(departments, namesWidth);
  const height =
    sheet.height -
    (head.place + head.title) * head.leading -
    (names.length * foot.departments + source.length * foot.source) * foot.leading -
    (names.length > 0 ? foot.gap : 0);
  return box({ ...size, backgroundColor: chip, color: ink, fontFamily: 'Noto Serif SC' }, [
    spine(marks.name, { fontSize: 44, fontWeight: 600, color: zhu }),
    box(
      {
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: sheet.width,
        height: size.height,
        padding: `34px ${sheet.padding}px 32px`,
        backgroundColor: paper,
        borderTop: `6px solid ${zhu}`,
      },
      [
        box({ flexDirection: 'column', lineHeight: head.leading }, [
          line(place, { fontSize: head.place, fontWeight: 600, color: zhu }),
          line(title, { fontSize: Math.min(head.title, column / measure(title || ' ')), color: mute }),
        ]),
        text(abridge(words), height - 2 * gap),
        box({ flexDirection: 'column', lineHeight: foot.leading }, [
          box({ alignItems: 'baseline', marginBottom: names.length > 0 ? foot.gap : 0 }, [
            line(names.length > 0 ? marks.departments : '', { fontSize: foot.source, color: mute, width: foot.label }),
            box(
              { flexDirection: 'column', fontSize: foot.departments, fontWeight: 600 },
              names.map((words) => line(words)),
            ),
          ]),
          ...source.map((words) => line(words, { fontSize: foot.source, color: mute })),
        ]),
      ],
    ),
    spine(marks.standing, { fontSize: 22, color: mute, letterSpacing: 4 }),
  ]);
}

const box = (style: Element['props']['style'], children: unknown): Element => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

/** Words on one line, marks that meet set as close as the site's pages set them. */
const line = (words: string, style: Element['props']['style'] = {}): Element =>
  box(
    { whiteSpace: 'nowrap', ...style },
    runsOf(words).map((run) => box(run.closer ? { marginLeft: '-0.5em' } : {}, run.words)),
  );

/** Words set upright, from top to bottom, in the middle of a wing. */
const spine = (words: string, style: Element['props']['style']): Element =>
  box(
    {
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'center',
      width: (size.width - sheet.width) / 2,
      height: size.height,
      lineHeight: 1.3,
      ...style,
    },
    [...words].map((character) => box({}, character)),
  );

/** The words in the largest size in which they fit their room, given in pixels. */
function text(words: string, height: number): Element {
  const settings = [64, 56, 50, 45, 42, 39, 36, 33].map((fontSize) => ({
    fontSize,
    lines: breakLines(words, column / fontSize),
  }));
  const fitting = settings.find(
    ({ fontSize, lines }) =>
      lines.length * fontSize * leading <= height && lines.every((line) => measure(line) * fontSize <= column),
  );
  const { fontSize, lines } = fitting ?? { fontSize: 30, lines: breakLines(words, column / 30) };
  return box(
    { flexDirection: 'column', fontSize, lineHeight: leading },
    lines.map((words) => line(words)),
  );
}

/** Every character that the picture of a scene may show. */
export const wordsOn = ({ place, title, words, departments = [], source }: Scene): string =>
  [place, title, abridge(words), ...namesIn(departments, namesWidth), ...source, ...Object.values(marks)].join('');
