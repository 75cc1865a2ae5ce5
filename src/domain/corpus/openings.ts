import type { Opening, OpeningParagraph, Sentence } from '#domain/model/text.ts';
import { parseClosing } from '../document/closing.ts';
import { parseParagraphs } from '../document/escaping.ts';
import { parseOpening } from '../document/opening.ts';
import { rulesIn } from '../document/responsibility/carry.ts';
import type { TextFile } from './content.ts';
import type { SentenceBuilder } from './sentence-builder.ts';

const LABELS = { notice: '通知', preamble: '序言', closing: '落款' } as const;

/** Reads the notice, the preamble or the closing, or gives null where the edition has none. */
export function deriveOpening(id: Opening['id'], files: readonly TextFile[], builder: SentenceBuilder): Opening | null {
  const file = files.find((candidate) => candidate.id === id);
  if (file === undefined) return null;
  const sentences: Sentence[] = [];
  const parse = id === 'closing' ? parseClosing : parseOpening;
  const paragraphs = parse(parseParagraphs(file.body).map(({ words }) => words)).map((paragraph): OpeningParagraph => {
    if (paragraph.kind !== 'text') {
      builder.passOver(paragraph.words);
      return paragraph;
    }
    const read = paragraph.sentences.map((words, index) =>
      builder.build(words, { clause: id, duty: null, number: sentences.length + index + 1, departments: [] }),
    );
    for (const { words, id } of read) builder.reading.rules.take(rulesIn(words), id);
    sentences.push(...read);
    return { kind: paragraph.kind, sentences: read };
  });
  return { id, label: LABELS[id], paragraphs, sentences };
}

/** Takes the rules that the document states in a line 注： below its text, of the lists above it. */
export function takeRulesBelow(files: readonly TextFile[], { reading }: SentenceBuilder): void {
  const closing = files.find(({ id }) => id === 'closing');
  for (const { words } of parseParagraphs(closing?.body ?? '')) reading.rules.take(rulesIn(words), 'closing');
}

/** The words of the first paragraph of a kind, or nothing where there is none. */
export function printed(opening: Opening | null, kind: Exclude<OpeningParagraph['kind'], 'text'>): string {
  const paragraph = opening?.paragraphs.find((candidate) => candidate.kind === kind);
  return paragraph !== undefined && paragraph.kind !== 'text' ? paragraph.words : '';
}
