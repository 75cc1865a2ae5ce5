import type { MarkedDraft, MarkedNote, MarkedRun } from './marked-draft.ts';

/** Writes what is said of a draft as plain text: each place by its number and line, the draft itself is not repeated. */
export function markedTextOf({ title, about, text, notes }: MarkedDraft): string {
  return [title, ...about, ...notes.flatMap((note, index) => ['', ...noteLines(note, index + 1, text)]), ''].join('\n');
}

const noteLines = ({ at, label, words, lines }: MarkedNote, number: number, text: string): readonly string[] => [
  `${number}　${label}　第${text.slice(0, at.from).split('\n').length}行　${words.replace(/\s+/gu, ' ')}`,
  ...lines.map((line) => `　　${line.map(written).join('')}`),
];

function written(run: MarkedRun): string {
  switch (run.kind) {
    case 'plain':
      return run.words;
    case 'deleted':
      return `[-${run.words}-]`;
    case 'inserted':
      return `{+${run.words}+}`;
    case 'link':
      return `${run.words}（${run.link}）`;
  }
}
