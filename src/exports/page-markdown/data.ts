import { currentEdition } from '#domain/corpus/find.ts';
import { hasTasks } from '#domain/corpus/what-it-lists.ts';
import { escapeWords } from '#domain/document/escaping.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { annotationsPath, dataPackagePath, dataPath, referencesPath } from '#domain/paths.ts';
import type { FileToTake } from '../files-to-take.ts';
import type { Locate } from '../locate.ts';
import { foot, joinBlocks, link } from './blocks.ts';

/**
 * Writes as Markdown which files there are of the current edition, and which span the library.
 *
 * @param files of the current edition
 */
export function dataMarkdownOf(corpus: Corpus, files: readonly FileToTake[], locate: Locate): string {
  const { slug, title } = currentEdition(corpus);
  const own = files.map(
    ({ content, format, path, size }) => `- ${link(path, path, locate)}：${content}，${format}，${size}字节`,
  );
  const others: readonly (readonly [path: string, what: string])[] = [
    ['data/schema.json', '全文数据的格式（JSON Schema）'],
    ['data/departments.json', '责任单位'],
    ['data/terms.json', '文件与术语'],
    ...(corpus.topics.length > 0 ? [['data/topics.json', '编者整理的专题'] as const] : []),
    [referencesPath(slug), '别人引用各处的写法，及所指的文字'],
    [annotationsPath(slug), '各句的标注（Web Annotation）'],
    ...(corpus.editions.some(hasTasks) ? [[dataPackagePath, '台账各CSV的字段（Data Package）'] as const] : []),
  ];
  return joinBlocks([
    '# 数据',
    `各种文件都由网站所用的同一份数据生成。字段只增不减，已有字段的含义不变；逐字段的说明见${link('网页', dataPath, locate)}。`,
    `## 《${escapeWords(title)}》`,
    own.join('\n'),
    '## 其他',
    others.map(([path, what]) => `- ${link(path, path, locate)}：${what}`).join('\n'),
    foot(corpus.editions, dataPath, locate),
  ]);
}
