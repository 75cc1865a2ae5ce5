import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import { withPalette } from '#styles/palette.ts';
import { never } from '../archive.ts';
import type { Locate } from '../locate.ts';
import { addressesIn, chaptersOf } from './chapters.ts';
import { type BookPage, contentsPage } from './contents.ts';
import { documentPage } from './document-page.ts';
import { departmentsIn, departmentsPage, notedTermsOf, notesPage, titlePage } from './our-pages.ts';
import { containerFile, packageDocument } from './package.ts';

/**
 * Writes the document as a book (EPUB 3): a page for each part, contents, who answers for what with links to the
 * sentences, and the editors’ notes. The document’s pages hold its words and no others. The same words give the same bytes.
 *
 * @param css the book’s style sheet
 */
export function epubOf(corpus: Corpus, edition: Edition, locate: Locate, css: string): Uint8Array<ArrayBuffer> {
  const chapters = chaptersOf(edition);
  const addresses = addressesIn(chapters);
  const departments = departmentsIn(corpus, edition).length > 0;
  const noted = new Set(notedTermsOf(corpus, edition).map(({ id }) => id));
  const after: (BookPage & { text: string })[] = [];
  if (departments)
    after.push({
      file: 'departments.xhtml',
      title: '责任单位索引',
      text: departmentsPage(corpus, edition, addresses),
    });
  if (noted.size + edition.oddities.length > 0)
    after.push({ file: 'notes.xhtml', title: '编者注', text: notesPage(corpus, edition, addresses) });
  const ours = after.map(({ title }) => title);
  const before = [{ file: 'title.xhtml', title: '说明', text: titlePage(edition, ours, locate) }];
  const written = chapters.map((chapter) => ({
    file: chapter.file,
    text: documentPage(chapter, { departments, notedTerms: noted }),
  }));
  const pages = [...before, ...written, ...after];
  const texts: Readonly<Record<string, string>> = {
    'META-INF/container.xml': containerFile,
    'EPUB/package.opf': packageDocument(
      edition,
      pages.map(({ file }) => file),
      locate,
    ),
    'EPUB/contents.xhtml': contentsPage(edition, chapters, before, after),
    'EPUB/style.css': withPalette(css),
    ...Object.fromEntries(pages.map(({ file, text }) => [`EPUB/${file}`, text])),
  };
  const files: Zippable = {
    // It must come first, and as it is, so that the file is known for what it is.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
  };
  return new Uint8Array(zipSync(files, { mtime: never }));
}
