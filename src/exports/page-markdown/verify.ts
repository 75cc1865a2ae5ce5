import { placeOf } from '#domain/citation/place.ts';
import { allSentences, currentEdition } from '#domain/corpus/find.ts';
import { escapeWords } from '#domain/document/escaping.ts';
import { rules } from '#domain/importing/edit-rules.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import { sentencePath, verifyPath } from '#domain/paths.ts';
import { collate, countEdits } from '#domain/verify/collation.ts';
import type { Locate } from '../locate.ts';
import type { publishedWords } from '../published-words.ts';
import { foot, joinBlocks, link } from './blocks.ts';

/** Writes as Markdown where the words of the current edition come from: source, hashes, what was changed, and what is odd. */
export function verifyMarkdownOf(
  corpus: Corpus,
  { files, publishedHash }: Awaited<ReturnType<typeof publishedWords>>,
  locate: Locate,
): string {
  const edition = currentEdition(corpus);
  const { url, received, sha256, replaced } = edition.source;
  const hashes = [
    ...(received ? [['收到的文件', received.sha256]] : []),
    ['收到的文字', sha256],
    ['发布的文字', publishedHash],
    ...replaced.map((before) => [`${before.on}以前收到的文字`, before.sha256]),
  ];
  const edits = [...countEdits(collate(edition))].map(
    ([rule, count]) => `- ${rules[rule].name}：${count}处。${rules[rule].reason}`,
  );
  return joinBlocks([
    '# 核校',
    `核对引文要用脚本，在${link('网页', verifyPath, locate)}上进行；这里是《${escapeWords(edition.title)}》的来源和改动。`,
    '## 来源与校验值',
    url
      ? `官方页面：<${url}>`
      : `官方页面的地址未能确认；请在${edition.issuer}网站按文号${escapeWords(edition.number)}查找。`,
    hashes.map(([name, hash]) => `- ${name}，SHA-256：${hash}`).join('\n'),
    files.map(({ path }) => `- ${link(path, path, locate)}`).join('\n'),
    '## 改动的规则',
    edits.length > 0 ? edits.join('\n') : '没有改动。',
    '## 原文如此',
    edition.oddities.length > 0
      ? edition.oddities
          .map(({ words, note }) => `- ${oddWords(words, edition, locate)}：${escapeWords(note)}`)
          .join('\n')
      : '没有登记看来像错字或漏字的文字。',
    foot([edition], verifyPath, locate),
  ]);
}

/** The words, with where they stand as far as that is a sentence. */
function oddWords(words: string, edition: Edition, locate: Locate): string {
  const sentence = allSentences(edition).find((one) => one.words.includes(words));
  const place = sentence && link(placeOf(edition, sentence.id), sentencePath(edition.slug, sentence.id), locate);
  return `“${escapeWords(words)}”${place ? `（${place}）` : ''}`;
}
