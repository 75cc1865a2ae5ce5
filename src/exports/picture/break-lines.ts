import { fillLines } from '../fill-lines.ts';
import { measure } from './spacing.ts';

/**
 * Words in lines of at most `width` Han characters, as Chinese is set: no line begins with a closing mark or ends with
 * an opening one, letters and digits stay together and count half, marks that meet stand closer. Lines are made as even
 * as their number allows.
 */
export function breakLines(words: string, width: number): readonly string[] {
  const count = fillLines(words, width, measure).length;
  for (let even = Math.ceil(measure(words) / count); even < width; even++) {
    const lines = fillLines(words, even, measure);
    if (lines.length === count) return lines;
  }
  return fillLines(words, width, measure);
}
