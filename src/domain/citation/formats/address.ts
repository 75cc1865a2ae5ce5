import type { CitationFormat } from '../cited.ts';

/** 链接: the short address alone, plain ASCII, so that no chat program cuts it. */
export const address: CitationFormat = { id: 'address', label: '链接', write: (cited) => cited.address };
