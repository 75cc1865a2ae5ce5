import { palette } from '#styles/palette.ts';
import { abridge } from './abridge.ts';
import { breakLines } from './break-lines.ts';
import { baselineIn, heightOf, type Measure, type Placed, placeLine, type Setting, setLine, shrink } from './line.ts';
import { namesIn } from './names.ts';
import { type Scene, sheet, size } from './scene.ts';

const { ink, mute, zhu } = palette.light;

/** The room for words on the sheet. */
const room = { left: sheet.left + 36, right: sheet.right - 36, top: sheet.top + 34, bottom: size.height - 32 };
/** Where the names of departments begin, to the right of 责任单位. */
const namesLeft = room.left + 92;
/** The least room above and below the words, and that between the names and the source. */
const gap = { words: 14, source: 12 };

const place: Setting = { size: 28, weight: 600, colour: zhu, leading: 1.5 };
const title: Setting = { size: 22, weight: 400, colour: mute, leading: 1.5 };
const names: Setting = { size: 25, weight: 600, colour: ink, leading: 1.6 };
const small: Setting = { size: 21, weight: 400, colour: mute, leading: 1.6 };
/** That of the words where they fit in none of the others. */
const smallest: Setting = { size: 30, weight: 400, colour: ink, leading: 1.55 };
const settings = [64, 56, 50, 45, 42, 39, 36, 33].map((size): Setting => ({ ...smallest, size }));

/**
 * Places all that a picture says on its sheet: above where the words stand, in the middle the words, as large as there
 * is room for, below who answers for them and where they come from.
 */
export function layOut(scene: Scene, measure: Measure): readonly Placed[] {
  const nameLines = namesIn(scene.departments ?? [], (room.right - namesLeft) / names.size);
  const titleTop = room.top + heightOf(place);
  const headBottom = titleTop + (scene.title === '' ? 0 : heightOf(title));
  const sourceTop = room.bottom - scene.source.length * heightOf(small);
  const namesTop = sourceTop - (nameLines.length === 0 ? 0 : nameLines.length * heightOf(names) + gap.source);
  const { lines, setting } = inRoom(abridge(scene.words), namesTop - headBottom - 2 * gap.words, measure);
  const wordsTop = (headBottom + namesTop - lines.length * heightOf(setting)) / 2;

  const stack = (lines: readonly string[], setting: Setting, top: number, left: number = room.left) =>
    lines.flatMap((line, index) => {
      const set = shrink(setLine(line, setting, measure), room.right - left);
      return placeLine(set, left, top + index * heightOf(setting) + baselineIn(setting));
    });
  const label = setLine(nameLines.length === 0 ? '' : '责任单位', small, measure);
  return [
    ...stack([scene.place], place, room.top),
    ...stack([scene.title], title, titleTop),
    ...stack(lines, setting, wordsTop),
    ...placeLine(label, room.left, namesTop + baselineIn(names)),
    ...stack(nameLines, names, namesTop, namesLeft),
    ...stack(scene.source, small, sourceTop),
  ];
}

/** The words in lines, in the largest setting in which they fit a room so many pixels high, or else in the smallest. */
function inRoom(text: string, height: number, measure: Measure): { lines: readonly string[]; setting: Setting } {
  const width = room.right - room.left;
  const inLines = (setting: Setting) => ({ setting, lines: breakLines(text, width / setting.size) });
  const fits = ({ setting, lines }: ReturnType<typeof inLines>) =>
    lines.length * heightOf(setting) <= height && lines.every((line) => setLine(line, setting, measure).width <= width);
  return settings.values().map(inLines).find(fits) ?? inLines(smallest);
}

/** The site's name and what it is, from top to bottom in the middle of the room left and right of the sheet. */
export const spines: readonly Placed[] = [
  ...spine('明责', { size: 44, weight: 600, colour: zhu, leading: 1.3 }, sheet.left / 2),
  ...spine('非官方整理', { size: 22, weight: 400, colour: mute, leading: 1.3 }, (sheet.right + size.width) / 2),
];

function spine(words: string, setting: Setting, middle: number): readonly Placed[] {
  const characters = [...words];
  const top = (size.height - characters.length * heightOf(setting)) / 2;
  return characters.map((character, index) => ({
    ...setting,
    words: character,
    x: middle - setting.size / 2,
    baseline: top + index * heightOf(setting) + baselineIn(setting),
  }));
}
