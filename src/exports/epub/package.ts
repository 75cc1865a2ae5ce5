import { createHash } from 'node:crypto';
import type { Edition } from '#domain/model/edition.ts';
import { editionPath } from '#domain/paths.ts';
import { type Locate, wholeAddress } from '../locate.ts';
import { plainTextOf } from '../plain-text.ts';
import { xml, xmlText } from '../xml.ts';

const holdWords: ReadonlySet<string> = new Set(
  ['identifier', 'title', 'language', 'creator', 'contributor', 'date', 'source']
    .map((name) => `dc:${name}`)
    .concat('meta'),
);

/**
 * Writes the package document (EPUB 3.3): what the book is, its files, and their order.
 *
 * @param pages the XHTML files in reading order, without the contents
 */
export function packageDocument(edition: Edition, pages: readonly string[], locate: Locate): string {
  const address = wholeAddress(editionPath(edition.slug), locate);
  const idOf = (file: string): string => `f-${file.replace(/\W/gu, '-')}`;
  const files = ['contents.xhtml', ...pages];
  const meta = (property: string, value: string) => xml('meta', { property }, value);
  return xmlText(
    xml(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': 'zh-CN',
      },
      xml(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        xml('dc:identifier', { id: 'id' }, `urn:uuid:${uuidOf(plainTextOf(edition))}`),
        xml('dc:title', {}, edition.title),
        xml('dc:language', {}, 'zh-CN'),
        xml('dc:creator', {}, edition.issuer),
        xml('dc:contributor', {}, '明责'),
        xml('dc:date', {}, edition.published),
        xml('dc:source', {}, address ?? edition.number),
        // The day of the text: that of the file would change from build to build.
        meta('dcterms:modified', `${edition.published}T00:00:00Z`),
        meta('schema:accessMode', 'textual'),
        meta('schema:accessModeSufficient', 'textual'),
        meta('schema:accessibilityFeature', 'tableOfContents'),
        meta('schema:accessibilityFeature', 'structuralNavigation'),
        meta('schema:accessibilityHazard', 'none'),
        meta('schema:accessibilitySummary', '全文为文字，有目录、标题层级和内部链接，没有图片。'),
      ),
      xml(
        'manifest',
        {},
        ...files.map((file) =>
          xml('item', {
            id: idOf(file),
            href: file,
            'media-type': 'application/xhtml+xml',
            properties: file === 'contents.xhtml' ? 'nav' : null,
          }),
        ),
        xml('item', { id: 'f-style', href: 'style.css', 'media-type': 'text/css' }),
      ),
      xml('spine', {}, ...pages.map((file) => xml('itemref', { idref: idOf(file) }))),
    ),
    holdWords,
  );
}

/** A UUID made of words by their SHA-256 (RFC 9562, version 8): the same words give the same. */
function uuidOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Where a reading system finds the package document. */
export const containerFile = xmlText(
  xml(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    xml(
      'rootfiles',
      {},
      xml('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ),
  ),
  new Set(),
);
