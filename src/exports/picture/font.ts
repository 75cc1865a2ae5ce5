import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** The faces that pictures are set in. */
const faces = [
  { weight: 400, file: '400Regular/NotoSerifSC_400Regular.ttf' },
  { weight: 600, file: '600SemiBold/NotoSerifSC_600SemiBold.ttf' },
] as const;

/** A face cut down to the characters that it is to set. */
export interface Face {
  readonly name: 'Noto Serif SC';
  readonly weight: 400 | 600;
  readonly style: 'normal';
  readonly data: Buffer;
}

/** The faces with the characters of `words` and no others. */
export const loadFaces = (words: string): Promise<Face[]> =>
  Promise.all(
    faces.map(async ({ weight, file }): Promise<Face> => {
      const whole = await readFile(fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-serif-sc/${file}`)));
      return { name: 'Noto Serif SC', weight, style: 'normal', data: await subsetFont(whole, words) };
    }),
  );
