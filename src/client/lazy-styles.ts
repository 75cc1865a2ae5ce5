import { element } from './element.ts';

const asked = new Map<string, Promise<void>>();

/** Waits for a style sheet of what only a script shows, fetched once; where it cannot be had, things are shown without. */
export function loadStyles(address: string): Promise<void> {
  const known = asked.get(address);
  if (known) return known;
  const link = element('link', { rel: 'stylesheet', href: address });
  const loaded = new Promise<void>((resolve) => {
    for (const event of ['load', 'error']) link.addEventListener(event, () => resolve(), { once: true });
  });
  asked.set(address, loaded);
  document.head.append(link);
  return loaded;
}
