import type { CitationFormat } from './cited.ts';
import { address } from './formats/address.ts';
import { formal } from './formats/formal.ts';
import { markdown } from './formats/markdown.ts';
import { quotation } from './formats/quotation.ts';
import { referenceList } from './formats/reference-list.ts';
import { richText } from './formats/rich-text.ts';

/** Every way of citing, in the order to offer them in. */
export const citationFormats: readonly CitationFormat[] = [
  address,
  quotation,
  formal,
  markdown,
  richText,
  referenceList,
];
