const quotes = new Set('"“”„‟«»‹›\'‘’‚‛「」『』〝〞〟﹁﹂﹃﹄');
const dashes = new Set('-‐‑‒–—―−─﹘﹣');
/** Half-width forms of Chinese marks. */
const narrow = new Map(Object.entries({ '｡': '。', '､': '、', '･': '・', '｢': '「', '｣': '」' }));

/**
 * The form in which words are compared: width, case, quotes and dashes made one, any white space a space. Each code
 * point becomes exactly one of the same length, so that an offset in the folded text is an offset in the text.
 */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const wide = code >= 0xff01 && code <= 0xff5e;
  const form = wide ? String.fromCharCode(code - 0xfee0) : (narrow.get(character) ?? character);
  if (quotes.has(form)) return '"';
  if (dashes.has(form)) return '-';
  if (/\s/u.test(form)) return ' ';
  const lower = form.toLowerCase();
  return lower.length === character.length ? lower : form;
}
