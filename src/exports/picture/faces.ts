import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GlobalFonts } from '@napi-rs/canvas';
import { create } from 'fontkitten';
import type { Placed } from './line.ts';

/** What canvases call Noto Serif SC: a name of our own, so that no font of the machine takes its place. */
export const family = 'Mingze pictures';

const fileOf = (name: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-serif-sc/${name}.ttf`));

const files = {
  400: fileOf('400Regular/NotoSerifSC_400Regular'),
  600: fileOf('600SemiBold/NotoSerifSC_600SemiBold'),
} as const;

for (const file of Object.values(files)) {
  if (GlobalFonts.registerFromPath(file, family) === null) throw new Error(`${file} is no font that can be read.`);
}

const faces = { 400: faceIn(files[400]), 600: faceIn(files[600]) };

/** The characters that their face lacks; a canvas would take them from any other font without a word. */
export const lackedBy = ({ words, weight }: Pick<Placed, 'words' | 'weight'>): readonly string[] =>
  [...words].filter((character) => !faces[weight](character));

/** Tells of a face which characters it has. */
function faceIn(file: string): (character: string) => boolean {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds several fonts.`);
  const known = new Map<string, boolean>();
  return (character) => {
    const told = known.get(character) ?? font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    known.set(character, told);
    return told;
  };
}
