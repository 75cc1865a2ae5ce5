import type { CitationFormat } from '../cited.ts';

/** 链接: the short address alone, plain ASCII, so that no chat program cuts it; of another year on a line of its own. */
export const address: CitationFormat = {
  id: 'address',
  label: '链接',
  write: ({ address, other }) => (other ? `${address}\n${other.cited.address}` : address),
};
