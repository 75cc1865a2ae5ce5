import { cutUnbroken } from '#domain/document/unbroken.ts';

/**
 * Elements that need nothing: those whose text is no prose, what is only spoken, labels and numbers that are kept whole by
 * themselves; and, since each byte of it counts on every page, the line at the head and navigation, in which labels begin
 * their lines.
 */
const passedOver =
  /<(head|script|style|pre|code|textarea|select|svg|nav)\b.*?<\/\1>|<(a|span|p) class="(?:spoken|label|n|of-year)".*?<\/\2>/su;
const tag = /<(?:"[^"]*"|'[^']*'|[^"'>])*>/u;
/** Text that begins a line: it opens its block, or the link that does. */
const opening = /(?<=<(?:p|li|th|td|dt|dd|h\d|summary)(?: [^<>]*)?>(?:<a [^<>]*>)?)(?<first>[^<]+)/u;
const texts = new RegExp([passedOver, tag, opening, /(?<further>[^<]+)/u].map(({ source }) => source).join('|'), 'gsu');

/**
 * Keeps on one line what no line may break, wherever it stands on a page, in a `span` of its own: in the document's words, in
 * ours, and in the editors' prose. Files that are made to be taken away stay as they were written.
 */
export const keepUnbroken = (html: string): string =>
  html.replace(texts, (whole, ...groups) => {
    const { first, further } = groups.at(-1) as { readonly first?: string; readonly further?: string };
    if (further !== undefined) return wrapRuns(further, 0);
    return first === undefined ? whole : wrapRuns(first, 1);
  });

/** Every second piece is a run; one before `from` stays as it is, since it has the whole line. */
const wrapRuns = (text: string, from: number): string => {
  const pieces = cutUnbroken(text);
  const bare = pieces[0] === '' ? from : 0;
  return pieces
    .map((piece, index) => (index % 2 === 0 || index <= bare ? piece : `<span class="unbroken">${piece}</span>`))
    .join('');
};
