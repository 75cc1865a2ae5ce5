import { writeNumber } from './numerals.ts';
import type { WordStyles } from './word-styles.ts';
import { all, child, down, isOn, valOf } from './word-xml.ts';

/** What Word writes before a paragraph. */
export type WordLabel =
  | { readonly kind: 'number'; readonly words: string }
  | { readonly kind: 'bullet'; readonly words: string }
  | { readonly kind: 'unknown'; readonly format: string };

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly follow: string;
  /** The level, from 1, at which this one begins anew; 0 for never, null for any above it. */
  readonly restart: number | null;
  readonly isLegal: boolean;
}

/**
 * Counts the paragraphs of a document as Word does (ECMA-376, 17.9) and gives what it writes before each, in their order.
 */
export class WordNumbering {
  readonly #abstracts = new Map<string, Element>();
  readonly #numbers = new Map<string, Element>();
  readonly #styles: WordStyles;
  /** For each list, how far each of its levels has counted. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  /** The levels whose own beginning was taken, by list and level. */
  readonly #begun = new Set<string>();

  constructor(numbering: Document | null, styles: WordStyles) {
    this.#styles = styles;
    if (numbering === null) return;
    for (const one of all(numbering, 'w:abstractNum'))
      this.#abstracts.set(one.getAttribute('w:abstractNumId') ?? '', one);
    for (const one of all(numbering, 'w:num')) this.#numbers.set(one.getAttribute('w:numId') ?? '', one);
  }

  /** What Word writes before the next paragraph; null where it writes nothing. */
  next(paragraph: Element): WordLabel | null {
    const place = this.#placeOf(paragraph);
    if (place === null) return null;
    const { id, depth, number } = place;
    const counts = this.#counts.get(id) ?? [];
    this.#counts.set(id, counts);
    const level = this.#level(number, id, depth);
    if (level === null) return null;
    counts[depth] = this.#count(number, depth, level, counts[depth]);
    for (let below = depth + 1; below < 9; below += 1) {
      const restart = this.#level(number, id, below)?.restart ?? null;
      if (restart === null || (restart > 0 && depth < restart)) counts[below] = undefined;
    }
    return this.#write(number, id, level, counts);
  }

  #write(number: Element, id: string, level: Level, counts: readonly (number | undefined)[]): WordLabel | null {
    if (level.format === 'bullet') return { kind: 'bullet', words: level.text };
    let unknown: string | null = null;
    const written = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const depth = Number(digit) - 1;
      const other = this.#level(number, id, depth);
      const format = level.isLegal ? 'decimal' : (other?.format ?? 'decimal');
      const value = counts[depth] ?? other?.start ?? 1;
      const words = format === 'bullet' ? '' : writeNumber(value, format);
      if (words === null) unknown = format;
      return words ?? '';
    });
    if (unknown !== null) return { kind: 'unknown', format: unknown };
    if (written.trim() === '') return null;
    // What follows a label stands off from it by a tab or a space, which a mark such as 、 has in itself.
    const space = level.follow === 'nothing' || /[、．。，：）】〕》\s]$/u.test(written) ? '' : ' ';
    return { kind: 'number', words: written + space };
  }

  #count(number: Element, depth: number, level: Level, before: number | undefined): number {
    const override = overrideOf(number, depth);
    const start = valOf(child(override, 'w:startOverride'));
    const key = `${number.getAttribute('w:numId')} ${depth}`;
    if (start !== null && !this.#begun.has(key)) {
      this.#begun.add(key);
      return Number(start);
    }
    return before === undefined ? level.start : before + 1;
  }

  /** The list and level of a paragraph: its own, or its style's. */
  #placeOf(paragraph: Element): { id: string; depth: number; number: Element } | null {
    const properties = child(paragraph, 'w:pPr');
    const style = this.#styles.paragraphStyle(properties);
    const own = child(properties, 'w:numPr');
    const inherited = this.#styles.numbering(style);
    const numId = valOf(child(own, 'w:numId')) ?? inherited?.numId ?? null;
    const number = numId === null || numId === '0' ? undefined : this.#numbers.get(numId);
    if (number === undefined) return null;
    const id = this.#abstractId(number);
    const depth = Number(valOf(child(own, 'w:ilvl')) ?? inherited?.depth ?? this.#depthOfStyle(id, style) ?? 0);
    return { id, depth, number };
  }

  /** The definition that a list follows, through the style of lists that it may name. */
  #abstractId(number: Element): string {
    const id = valOf(child(number, 'w:abstractNumId')) ?? '';
    const link = valOf(child(this.#abstracts.get(id), 'w:numStyleLink'));
    if (link === null) return id;
    const linked = [...this.#abstracts].find(([, one]) => valOf(child(one, 'w:styleLink')) === link);
    return linked?.[0] ?? id;
  }

  #depthOfStyle(id: string, style: string | null): string | null {
    const level = [...(this.#abstracts.get(id)?.children ?? [])].find(
      (one) => one.tagName === 'w:lvl' && style !== null && valOf(child(one, 'w:pStyle')) === style,
    );
    return level?.getAttribute('w:ilvl') ?? null;
  }

  #level(number: Element, id: string, depth: number): Level | null {
    const isThis = (one: Element) => one.tagName === 'w:lvl' && one.getAttribute('w:ilvl') === String(depth);
    const element =
      child(overrideOf(number, depth), 'w:lvl') ?? [...(this.#abstracts.get(id)?.children ?? [])].find(isThis) ?? null;
    if (element === null) return null;
    const restart = valOf(child(element, 'w:lvlRestart'));
    return {
      start: Number(valOf(child(element, 'w:start')) ?? 0),
      format:
        valOf(child(element, 'w:numFmt') ?? down(element, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt')) ?? 'decimal',
      text: valOf(child(element, 'w:lvlText')) ?? '',
      follow: valOf(child(element, 'w:suff')) ?? 'tab',
      restart: restart === null ? null : Number(restart),
      isLegal: isOn(child(element, 'w:isLgl')),
    };
  }
}

const overrideOf = (number: Element, depth: number): Element | null =>
  [...number.children].find((one) => one.tagName === 'w:lvlOverride' && one.getAttribute('w:ilvl') === String(depth)) ??
  null;
