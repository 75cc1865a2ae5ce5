import { placeOf } from '#domain/citation/place.ts';
import { departmentAsOf } from '#domain/corpus/department-on.ts';
import { findDuty, findTarget, findTerm } from '#domain/corpus/find.ts';
import { escapeWords } from '#domain/document/escaping.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Sentence } from '#domain/model/text.ts';
import { departmentPath, sentencePath, targetPath, termPath } from '#domain/paths.ts';
import type { Locate } from '../locate.ts';
import { foot, joinBlocks, link } from './blocks.ts';

/** Writes a sentence as Markdown: its words, the note that covers it, and what its page says of it. */
export function sentenceMarkdownOf(corpus: Corpus, edition: Edition, sentence: Sentence, locate: Locate): string {
  const { id, words, duty, departments, mentions, targets, terms, hash } = sentence;
  const note = duty === null ? null : findDuty(edition, duty).note;
  const named = (title: string, links: readonly string[]) =>
    links.length > 0 ? `- ${title}：${links.join('、')}` : '';
  const linked = (department: string): string =>
    link(departmentAsOf(edition, corpus, department).token, departmentPath(department), locate);
  const facts = [
    named('责任单位', departments.map(linked)),
    named('文中提及', mentions.map(linked)),
    named(
      '相关目标',
      targets.map(
        (tie) =>
          `${link(findTarget(edition, tie.id).title, targetPath(edition.slug, tie.id), locate)}（${tie.kind}关联）`,
      ),
    ),
    named(
      '文件与术语',
      terms.map((term) => link(findTerm(corpus, term).name, termPath(term), locate)),
    ),
    `- 校验值：${hash}`,
  ];
  return joinBlocks([
    `# ${escapeWords(`《${edition.title}》（${edition.number}）${placeOf(edition, id)}`)}`,
    escapeWords(words),
    note ? `责任括注：${escapeWords(note.words)}` : '',
    facts.filter((fact) => fact !== '').join('\n'),
    foot([edition], sentencePath(edition.slug, id), locate),
  ]);
}
