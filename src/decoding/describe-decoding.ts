import type { ChangedKind, Counted, Decoding, DroppedKind, ReceivedForm } from '#domain/model/reception.ts';

const FORMS: Readonly<Record<ReceivedForm, string>> = {
  text: 'text',
  html: 'a web page',
  markdown: 'Markdown',
  docx: 'a Word document',
  pdf: 'a PDF',
};

const DROPPED: Readonly<Record<DroppedKind, string>> = {
  'page-header': 'page headers',
  'page-footer': 'page footers',
  'page-number': 'page numbers',
  surroundings: 'what stands around the document on its page',
  hidden: 'hidden text',
  script: 'scripts',
  style: 'style sheets',
  picture: 'pictures',
  comment: 'comments',
  deletion: 'deletions of tracked changes',
  footnote: 'footnotes',
  contents: 'a table of contents',
  bullet: 'bullets',
  markup: 'markup',
  link: 'addresses of links',
  'front-matter': 'front matter',
  across: 'what is set across the page: watermarks, stamps',
};

const CHANGED: Readonly<Record<ChangedKind, string>> = {
  title: 'the title, which stands apart from the document',
  numbering: 'numbers that the file has written by a program, now words',
  table: 'tables: a row a line, cells set apart by tabs, ⇡ for what is merged with the cell above',
  lines: 'lines joined to paragraphs, without the gaps that programs set beside Chinese characters',
  insertion: 'insertions of tracked changes, taken as accepted',
  'text-box': 'text boxes, put behind the paragraph that they hang on',
  character: 'radicals and compatibility forms that a font gives for the characters they look like',
};

/** Says in English, a line each, how a file was read and what of it is not in the text. */
export function describeDecoding(
  { form, encoding, guessed, dropped, changed }: Decoding,
  file: string,
): readonly string[] {
  const as = [FORMS[form], ...(encoding === null ? [] : [encoding])].join(', ');
  const guess = guessed ? '; the encoding is a guess from the bytes: look whether the words are right' : '';
  return [
    `${file}: read as ${as}${guess}.`,
    ...changed.flatMap((one) => lines(`Changed: ${CHANGED[one.kind]}`, one)),
    ...dropped.flatMap((one) => lines(`Not in the text: ${DROPPED[one.kind]}`, one)),
  ];
}

const lines = (head: string, { count, words }: Counted<string>): string[] => [
  `${head} (${count})${words.length > 0 ? ':' : '.'}`,
  ...words.map((one) => `  ${one}`),
];
