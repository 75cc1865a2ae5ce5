import { element } from './element.ts';

/** Has the browser save a file under its name. */
export function saveFile(file: File): void {
  const href = URL.createObjectURL(file);
  element('a', { href, download: file.name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
