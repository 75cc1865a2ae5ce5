import { corpus } from '#corpus';
import { currentEdition } from '#domain/corpus/find.ts';
import { hasTasks } from '#domain/corpus/what-it-lists.ts';
import { editionFiles } from '#exports/files-to-take.ts';
import { dataMarkdownOf } from '#exports/page-markdown/data.ts';
import { locate } from '#url';
import book from '../styles/book.css?raw';
import style from '../styles/single-file.css?raw';

export const GET = async () => {
  const edition = currentEdition(corpus);
  const files = [
    ...(hasTasks(edition) ? await editionFiles(corpus, edition, ['xlsx', 'csv'], locate) : []),
    ...(await editionFiles(corpus, edition, ['docx', 'md', 'html', 'txt'], locate, style)),
    ...(await editionFiles(corpus, edition, ['epub'], locate, book)),
    ...(await editionFiles(corpus, edition, ['akn.xml', 'ris', 'bib', 'csl.json', 'json', 'ics'], locate)),
  ];
  const type = { headers: { 'content-type': 'text/markdown; charset=utf-8' } };
  return new Response(dataMarkdownOf(corpus, files, locate), type);
};
