import { keepUnbroken } from './keep-unbroken.ts';

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element with its attributes and children; text becomes text, never markup. False, null and undefined leave an attribute out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false && value !== null && value !== undefined)
      made.setAttribute(attribute, value === true ? '' : String(value));
  }
  // What is copied or written into a field stands as it is.
  made.append(...(name === 'pre' ? children : children.flatMap(keepUnbroken)));
  return made;
}
