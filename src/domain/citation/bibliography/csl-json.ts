import type { BibliographicEntry } from './entry.ts';

/** Writes an entry as CSL-JSON, a list of one item of the type that Zotero calls a statute. */
export function cslJsonOf({
  key,
  title,
  issuer,
  number,
  signed,
  section,
  words,
  address,
  accessed,
}: BibliographicEntry): string {
  const item = {
    id: key,
    type: 'legislation',
    title,
    author: [{ literal: issuer }],
    number,
    issued: dateParts(signed),
    ...(section === null ? {} : { section }),
    ...(words === null ? {} : { abstract: words }),
    ...(address === null ? {} : { URL: address }),
    ...(accessed === null ? {} : { accessed: dateParts(accessed) }),
    language: 'zh-CN',
  };
  return `${JSON.stringify([item], null, 1)}\n`;
}

const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });
