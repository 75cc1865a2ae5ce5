import { all, child, down, isOn, valOf } from './word-xml.ts';

/** The styles of a Word document, each with what it takes from those it is based on. */
export class WordStyles {
  readonly #styles = new Map<string, Element>();
  readonly #standard: string | null;

  constructor(styles: Document | null) {
    const found = styles === null ? [] : all(styles, 'w:style');
    for (const style of found) this.#styles.set(style.getAttribute('w:styleId') ?? '', style);
    const isStandard = (one: Element) =>
      one.getAttribute('w:type') === 'paragraph' && one.getAttribute('w:default') === '1';
    this.#standard = found.find(isStandard)?.getAttribute('w:styleId') ?? null;
  }

  /** The id of a paragraph's style, by its properties. */
  paragraphStyle(properties: Element | null): string | null {
    return valOf(child(properties, 'w:pStyle')) ?? this.#standard;
  }

  nameOf(id: string | null): string {
    return valOf(child(this.#styles.get(id ?? '') ?? null, 'w:name')) ?? '';
  }

  /** The list and level that a style puts its paragraphs in. */
  numbering(id: string | null): { numId: string; depth: string | null } | null {
    for (const style of this.#line(id)) {
      const numPr = down(style, 'w:pPr', 'w:numPr');
      const numId = valOf(child(numPr, 'w:numId'));
      if (numId !== null) return { numId, depth: valOf(child(numPr, 'w:ilvl')) };
    }
    return null;
  }

  /** Whether a style, or one that it is based on, has a property of runs switched on. */
  has(id: string | null, property: string): boolean {
    const found = this.#line(id)
      .map((style) => down(style, 'w:rPr', property))
      .find((one) => one !== null);
    return isOn(found ?? null);
  }

  /** A style and those that it is based on. */
  #line(id: string | null): Element[] {
    const line: Element[] = [];
    for (let at = this.#styles.get(id ?? ''); at !== undefined && !line.includes(at); ) {
      line.push(at);
      at = this.#styles.get(valOf(child(at, 'w:basedOn')) ?? '');
    }
    return line;
  }
}
