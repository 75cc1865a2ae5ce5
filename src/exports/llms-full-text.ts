import { placeOf } from '#domain/citation/place.ts';
import { type Paragraph, paragraphsOf } from '#domain/document/paragraphs.ts';
import type { Run } from '#domain/document/walk.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import { editionPath, sentencePath } from '#domain/paths.ts';
import type { Locate } from './locate.ts';

/**
 * Writes llms-full.txt: every document word for word, each sentence on a line of its own behind its place and address, so
 * that a program that quotes one can say where it stands.
 */
export function llmsFullTextOf({ editions }: Corpus, locate: Locate): string {
  const blocks = editions.flatMap((edition) => [
    head(edition, locate),
    ...paragraphsOf(edition).map(block(edition, locate)),
  ]);
  return `${blocks.join('\n\n')}\n`;
}

const head = ({ slug, title, number, issuer, signed, published }: Edition, locate: Locate): string =>
  [
    `# 《${title}》`,
    '',
    `> ${issuer}，${number}，${signed}成文，${published}发布。全文见 ${locate(editionPath(slug))}`,
    `> 非官方整理，以${issuer}发布的文本为准。句序为本站所加，方括号里的位置和后面的地址也是。`,
  ].join('\n');

const block =
  (edition: Edition, locate: Locate) =>
  ({ kind, runs }: Paragraph): string =>
    runs.map((run) => `${before(kind, run, edition, locate)}${run.words}`).join('\n');

/** What stands before words: marks of a heading, or of a sentence its place and address. */
function before(kind: Paragraph['kind'], { kind: run, sentence }: Run, edition: Edition, locate: Locate): string {
  if (sentence) return `- [${placeOf(edition, sentence.id)}](${locate(sentencePath(edition.slug, sentence.id))}) `;
  if (kind === 'part' || kind === 'title') return '## ';
  return run === 'heading' ? '### ' : '';
}
