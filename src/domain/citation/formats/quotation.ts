import { addressWithWords, type CitationFormat, shortSource } from '../cited.ts';

/**
 * 引文: the words, their source and the address, each on a line of its own. No quotation marks are set around the
 * words: inner ones would have to change, and the address must end its line to stay whole in a chat.
 */
export const quotation: CitationFormat = {
  id: 'quotation',
  label: '引文',
  write: (cited) => `${cited.words}\n——${shortSource(cited)}\n${addressWithWords(cited)}`,
};
