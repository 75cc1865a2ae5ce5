import { measure } from './spacing.ts';

/** Lines that the names may take. */
const MOST = 2;

/**
 * Sets names in at most two lines of `width` Han characters, 条法司、保护司; a line ends between two names, and where
 * not all fit, the last line says how many they are: 条法司、保护司等9个单位.
 */
export function namesIn(names: readonly string[], width: number): readonly string[] {
  for (let shown = names.length; shown > 1; shown--) {
    const lines = fill(names, shown, width);
    if (lines.length <= MOST) return lines;
  }
  return fill(names, Math.min(1, names.length), width);
}

/** The first `shown` names, as many on a line as it has room for. */
function fill(names: readonly string[], shown: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const [index, name] of names.slice(0, shown).entries()) {
    const rest = shown < names.length ? `等${names.length}个单位` : '';
    const piece = name + (index < shown - 1 ? '、' : rest);
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
