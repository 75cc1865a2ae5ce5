import { currentEdition } from '#domain/corpus/find.ts';
import { sayLibrary } from '#domain/corpus/say-held.ts';
import { escapeWords } from '#domain/document/escaping.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { aboutPath, dutiesPath, markdownPath, searchPath } from '#domain/paths.ts';
import type { Locate } from '../locate.ts';
import { foot, joinBlocks, link } from './blocks.ts';

/** Writes what the search does as Markdown: how its address is made, and where all tasks are for those who run no script. */
export function searchMarkdownOf(corpus: Corpus, locate: Locate): string {
  const { slug, title, tasks } = currentEdition(corpus);
  const documents = corpus.editions.length > 1 ? sayLibrary(corpus.editions) : `《${title}》`;
  const duties = link('责任分工', markdownPath(dutiesPath(slug)), locate);
  return joinBlocks([
    '# 搜索',
    `在${escapeWords(documents)}中逐字查找：任何字句、责任单位、位置都可搜索。要查的话写在网址的q里，如<${locate(searchPath)}?q=${encodeURIComponent('地理标志')}>；搜索在浏览器里进行，要用到脚本。`,
    tasks.length > 0 ? `不用脚本，可以在${duties}里查找：全部${tasks.length}项任务和未标明责任单位的各句。` : '',
    foot(corpus.editions, searchPath, locate),
  ]);
}

/**
 * Writes what the site says of itself as Markdown, from the editors' own.
 *
 * @param prose of `about.mdx`: Markdown, headings with an id as HTML, links as from its page
 */
export const aboutMarkdownOf = (prose: string, corpus: Corpus, locate: Locate): string =>
  joinBlocks([
    '# 关于本站',
    prose
      .replace(/^<h2 id="[^"]*">(.*)<\/h2>$/gmu, '## $1')
      .replace(/\]\(\.\.\/([^)]*)\)/gu, (_, path: string) => `](${locate(path)})`)
      .trim(),
    foot(corpus.editions, aboutPath, locate),
  ]);
