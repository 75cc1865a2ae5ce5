import { addressWithWords, type CitationFormat, shortSource } from '../cited.ts';
import { quotedWords } from '../quoted-words.ts';
import { sayOtherYear } from '../say-other-year.ts';

/**
 * 引文: the words, their source and the address, each on a line of its own. Whole sentences stand without quotation
 * marks: inner ones would have to change. The address must end its line to stay whole in a chat; that of
 * another year has its own.
 */
export const quotation: CitationFormat = {
  id: 'quotation',
  label: '引文',
  write: (cited) =>
    [
      quotedWords(cited),
      `——${shortSource(cited)}${sayOtherYear(cited)}`,
      addressWithWords(cited),
      ...(cited.other ? [addressWithWords(cited.other.cited)] : []),
    ].join('\n'),
};
