/** All elements of a name below one, in document order, as they are now. */
export const all = (within: Element | Document, name: string): Element[] => [...within.getElementsByTagName(name)];

/** The first child of a name. */
export const child = (parent: Element | null | undefined, name: string): Element | null =>
  [...(parent?.children ?? [])].find((one) => one.tagName === name) ?? null;

/** The child at the end of a path of names. */
export const down = (parent: Element | null, ...names: string[]): Element | null =>
  names.reduce<Element | null>((at, name) => child(at, name), parent);

export const valOf = (element: Element | null): string | null => element?.getAttribute('w:val') ?? null;

/** Whether a property is there and not switched off. */
export const isOn = (element: Element | null): boolean =>
  element !== null && !['0', 'false', 'off'].includes(valOf(element) ?? '1');

/** The words of an element: of its runs, deleted ones too, and not once more in the older form that newer ones have beside them. */
export function wordsOf(element: Element): string {
  if (element.tagName === 'w:t' || element.tagName === 'w:delText') return element.textContent ?? '';
  if (element.tagName === 'mc:Fallback') return '';
  return [...element.children].map(wordsOf).join('');
}

/** The nearest element of a name that holds one. */
export function holderOf(element: Element, name: string): Element | null {
  let at = element.parentElement;
  while (at !== null && at.tagName !== name) at = at.parentElement;
  return at;
}

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
