import type { Edition } from '#domain/model/edition.ts';
import { check, longest } from '#domain/verify/check.ts';
import { comparable } from '#domain/verify/comparable.ts';
import { layOut } from '#domain/verify/laid-out.ts';
import { placedRunsOf } from '#domain/verify/placed-runs.ts';
import { generator } from '#tests/search/sampling.ts';
import { ratio, type Section } from './table.ts';

/** How often each quotation is checked. */
const times = 5;

/** How long the longest quotations take that a check accepts, of the kinds that are hardest on it. */
export function worstQuotations(edition: Edition): Section {
  const laidOut = layOut(placedRunsOf(edition));
  const plain = median(() => comparable('知'.repeat(longest)));
  const rows = Object.entries(quotations(laidOut.runs.map(({ words }) => words))).map(([kind, quotation]) => {
    const { verdict, passages } = check(quotation, laidOut);
    const taken = median(() => check(quotation, laidOut));
    return [kind, verdict, String(passages.length), taken.toFixed(0), ratio(taken, plain)];
  });
  return {
    title: 'Checking a quotation',
    how: `Median of ${times} checks of ${longest} characters; the ratio is to folding as many once, ${plain.toFixed(1)} ms.`,
    head: ['quotation', 'verdict', 'passages', 'ms', '÷ fold'],
    rows,
  };
}

function median(work: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return taken.toSorted((a, b) => a - b)[times >> 1] as number;
}

/** The longest quotations of each kind, made of the words of a document, the same ones every time. */
function quotations(runs: readonly string[]): Readonly<Record<string, string>> {
  const text = [...runs.join('')];
  const random = generator(2022);
  const full = (make: () => string): string => {
    let [made, length] = ['', 0];
    while (length < longest) {
      const piece = make();
      made += piece;
      length += [...piece].length;
    }
    return [...made].slice(0, longest).join('');
  };
  const anywhere = (length: number): string => {
    const from = Math.floor(random() * (text.length - length));
    return text.slice(from, from + length).join('');
  };
  const changed = (every: number): string =>
    text.map((point, at) => (at % every === every - 1 ? '某' : point)).join('');
  return {
    'one character of the document': full(() => '知'),
    'words of the document, over and over': full(() => '知识产权'),
    'two sentences in turn': full(() => (runs[20] ?? '') + (runs[90] ?? '')),
    'every tenth character another': full(() => changed(10)),
    'every fifth character another': full(() => changed(5)),
    'two characters from anywhere': full(() => anywhere(2)),
    'eight characters from anywhere': full(() => anywhere(8)),
    'forty characters from anywhere': full(() => anywhere(40)),
    'a character of the document and ……': full(() => '知…'),
    'another character and ……': full(() => '龘…'),
    'nearly the same, twenty characters and ……': full(() => `${anywhere(9)}某${anywhere(10)}……`),
    'nine characters from anywhere a sentence': full(
      () => `${Array.from({ length: 9 }, () => anywhere(1)).join('')}。`,
    ),
  };
}
