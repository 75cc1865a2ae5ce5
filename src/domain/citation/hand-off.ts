import { addressWithWords, type Cited, shortSource } from './cited.ts';
import { quotation } from './formats/quotation.ts';
import { quotedWords } from './quoted-words.ts';

/** What is handed to a mail program, a share sheet or an issue tracker. */
export interface Letter {
  readonly title: string;
  readonly body: string;
}

/** The words with source and address, and room below for what the reader has to say. */
export const letterAbout = (cited: Cited): Letter => ({
  title: shortSource(cited),
  body: `${quotation.write(cited)}\n\n`,
});

/** A report of an error, with what is known filled in and room for the rest. */
export const reportOf = (title: string, page: string, words = ''): Letter => ({
  title: `报告错误：${title}`,
  body: `页面：${page}\n现在：${words}\n应为：\n依据：\n`,
});

/** A report of an error in words that are cited. */
export const reportAbout = (cited: Cited): Letter =>
  reportOf(shortSource(cited), addressWithWords(cited), quotedWords(cited));

/** A mail to nobody yet, with its body filled in (RFC 6068: lines end in CRLF). */
export const mailAddress = ({ title, body }: Letter): string =>
  `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body.replace(/\n/gu, '\r\n'))}`;

/**
 * The address at which the site takes remarks, with the letter filled in: `{title}` and `{body}` in it are replaced; an
 * address that has neither gets them as parameters, as GitHub, Gitee and Codeberg read them.
 */
export function discussionAddress(template: string, { title, body }: Letter): string {
  const filled = { title: encodeURIComponent(title), body: encodeURIComponent(body) };
  if (/\{(?:title|body)\}/u.test(template)) {
    return template.replace(/\{(title|body)\}/gu, (_, name: 'title' | 'body') => filled[name]);
  }
  return `${template}${template.includes('?') ? '&' : '?'}title=${filled.title}&body=${filled.body}`;
}
