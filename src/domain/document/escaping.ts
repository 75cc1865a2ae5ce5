/** Every ASCII punctuation mark may follow a backslash in Markdown, and then stands for itself (CommonMark 2.4). */
const MEANINGFUL = /[\\`*_{}[\]<>~#|&!$@:]/gu;
const LIST_MARKER = /^(\s*\d+)([.)])/u;
const LEADING_MARK = /^(\s*)([-+=])/u;
/** MDX takes a paragraph that begins so for a program. */
const PROGRAM = /^(import|export)\b/u;
const ESCAPE = /\\([!-/:-@[-`{-~])|&#(\d+);/gu;

/** Writes a paragraph of plain words so that Markdown and MDX read back exactly these words. */
export function escapeWords(paragraph: string): string {
  return paragraph
    .replace(MEANINGFUL, '\\$&')
    .replace(/(?<=www)\./gu, '\\.')
    .replace(LIST_MARKER, '$1\\$2')
    .replace(LEADING_MARK, '$1\\$2')
    .replace(PROGRAM, (keyword) => `&#${keyword.codePointAt(0)};${keyword.slice(1)}`);
}

/** Reads back the plain words that `escapeWords` wrote. */
export function unescapeWords(markdown: string): string {
  return markdown.replace(ESCAPE, (_, mark: string | undefined, code: string | undefined) =>
    code === undefined ? (mark ?? '') : String.fromCodePoint(Number(code)),
  );
}

/** The paragraphs of a file of official words: one a line, blank lines between. */
export function parseParagraphs(body: string): { words: string; line: number }[] {
  return body
    .split('\n')
    .map((text, index) => ({ words: unescapeWords(text.trim()), line: index + 1 }))
    .filter(({ words }) => words !== '');
}

/** The file's text for paragraphs of official words; the inverse of `parseParagraphs`. */
export const writeParagraphs = (paragraphs: readonly string[]): string =>
  `${paragraphs.map(escapeWords).join('\n\n')}\n`;
