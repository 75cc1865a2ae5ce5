import { type XmlNode, xml, xmlText } from '../xml.ts';

/** Elements of a page in which words stand: white space counts there. */
const holdWords: ReadonlySet<string> = new Set(
  ['title', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'span', 'a', 'li', 'dt', 'dd', 'b'].concat('dc:title', 'meta'),
);

/** Writes a page of the book. */
export const pageText = (title: string, ...body: readonly XmlNode[]): string =>
  xmlText(
    xml(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        lang: 'zh-CN',
        'xml:lang': 'zh-CN',
      },
      xml('head', {}, xml('title', {}, title), xml('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })),
      xml('body', {}, ...body),
    ),
    holdWords,
  );
