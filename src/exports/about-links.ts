import type { Table } from '#domain/ledger/sheet.ts';
import { type Locate, wholeAddress } from './locate.ts';

/** Says of a table with links what they lead to: its cells show a path, short enough to print, and not all of an address. */
export function aboutLinks({ rows }: Table, locate: Locate): readonly string[] {
  if (!rows.some((row) => row.some((cell) => typeof cell === 'object'))) return [];
  const site = wholeAddress('', locate);
  return [site ? `链接接在网址${site}之后，点开即到。` : '链接接在本站网址之后。'];
}
