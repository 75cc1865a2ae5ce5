import type { BibliographicEntry } from './entry.ts';

/** Writes an entry as RIS: `STAT` with the tags under which Zotero and EndNote keep the fields of a statute. */
export function risOf({
  title,
  issuer,
  number,
  signed,
  section,
  words,
  address,
  accessed,
}: BibliographicEntry): string {
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'STAT'],
    ['TI', title],
    ['AU', issuer],
    ['M1', number],
    ['DA', slashed(signed)],
    ['PY', signed.slice(0, 4)],
    ['SE', section],
    ['AB', words],
    ['LA', 'zh-CN'],
    ['UR', address],
    ['Y2', accessed && slashed(accessed)],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}

const slashed = (day: string): string => day.replaceAll('-', '/');
