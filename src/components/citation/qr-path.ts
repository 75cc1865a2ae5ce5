import { encode } from 'uqr';

/**
 * A QR code as the path of an SVG, drawn with a stroke one unit wide through the middle of each module's row, so that
 * the first row's stroke reaches from -0.5 to 0.5; with its width in modules. The margin is the drawer's.
 */
export function qrPath(words: string): { path: string; width: number } {
  const { data, size } = encode(words, { ecc: 'M', border: 0 });
  const path = data.map((row, y) => `M0 ${y}${strokes(row)}`).join('');
  return { path, width: size };
}

/** The dark runs of a row and the light ones before them; relative, since every page carries the path. */
function strokes(row: readonly boolean[]): string {
  const marks = row.map((dark) => (dark ? '#' : ' ')).join('');
  return [...marks.matchAll(/( *)(#+)/g)]
    .map(([, light = '', dark = '']) => `${light && `m${light.length} 0`}h${dark.length}`)
    .join('');
}
