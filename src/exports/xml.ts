import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';

/** An element of an XML file; text among its children makes it one whose white space counts. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** An element by its name, attributes and children; attributes that are not known are left out. */
export const xml = (
  name: string,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly (XmlNode | null)[]
): XmlElement => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  ),
  children: children.filter((child) => child !== null),
});

/**
 * Writes an XML file (UTF-8), a line for each element that holds no text; inside those named nothing is added, since there
 * white space counts.
 */
export function xmlText(root: XmlElement, holdText: ReadonlySet<string>): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  append(document, root, holdText);
  return `${document.end().replace('?>', '?>\n')}\n`;
}

function append(parent: XMLBuilder, { name, attributes, children }: XmlElement, holdText: ReadonlySet<string>): void {
  const made = parent.ele(name, { ...attributes });
  const isBlock = !holdText.has(name) && children.length > 0;
  for (const child of children) {
    if (isBlock) made.txt('\n');
    if (typeof child === 'string') made.txt(child);
    else append(made, child, holdText);
  }
  if (isBlock) made.txt('\n');
}
