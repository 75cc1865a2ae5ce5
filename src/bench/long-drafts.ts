import { editionName } from '#domain/corpus/edition-name.ts';
import { judgeDraft } from '#domain/draft/judge-draft.ts';
import type { Edition } from '#domain/model/edition.ts';
import { layOut } from '#domain/verify/laid-out.ts';
import { placedRunsOf } from '#domain/verify/placed-runs.ts';
import { generator, pick } from '#tests/search/sampling.ts';
import type { Section } from './table.ts';

/** Characters of each draft. */
const length = 50_000;

/** What judging long drafts takes of the processor, of the kinds that are hardest on it. */
export function longDrafts(edition: Edition): Section {
  const laidOut = layOut(placedRunsOf(edition));
  const { slug, title, year, number } = edition;
  const held = [{ slug, name: editionName(edition), title, year, number, laidOut }];
  const rows = Object.entries(drafts(laidOut.runs.map(({ words }) => words))).map(([kind, text]) => {
    const before = process.cpuUsage();
    const { items, judged, unjudged } = judgeDraft(text, held);
    const taken = process.cpuUsage(before).user / 1000;
    return [kind, String(items.length), String(judged), String(unjudged), taken.toFixed(0)];
  });
  return {
    title: 'Judging a draft',
    how: `Once each, ${length} characters; milliseconds of the processor.`,
    head: ['draft', 'quotations and references', 'characters judged', 'in quotations not judged', 'ms'],
    rows,
  };
}

/** Drafts of each kind, made of the words of a document, the same ones every time. */
function drafts(runs: readonly string[]): Readonly<Record<string, string>> {
  const text = [...runs.join('')];
  const random = generator(2022);
  const full = (make: () => string): string => {
    let made = '';
    while (made.length < length) made += make();
    return made.slice(0, length);
  };
  const anywhere = (least: number, most: number): string => {
    const size = least + Math.floor(random() * (most - least));
    const from = Math.floor(random() * (text.length - size));
    return text.slice(from, from + size).join('');
  };
  const changed = (words: string, every: number): string =>
    [...words].map((point, at) => (at % every === every - 1 ? '某' : point)).join('');
  const own = '我们认为这件事情需要各部门一起来做，时间很紧，请大家抓紧。';
  return {
    'the document, over and over': full(() => text.join('')),
    'its sentences nearly, among own words': full(
      () =>
        `${own}${changed(pick(runs, random), 14)}${random() < 0.5 ? `见三（四）第2句“${anywhere(20, 40)}”。` : ''}\n`,
    ),
    'every fourteenth character another': full(() => changed(text.join(''), 14)),
    'quotations of forty characters, three of them others': full(() => `“${changed(anywhere(40, 41), 13)}”`),
    'some characters from anywhere': full(() => anywhere(4, 14)),
    'one character of it after the other': full(() => anywhere(1, 2)),
    'words of the document, over and over': full(() => '知识产权'),
    'places without end': full(() => '三（四）第2句：'),
    'quotations and places without end': full(() => '“三（四）第2句知识产权保护工作”'),
    'marks that open and never close': full(() => '“'),
    'titles that open and never close': full(() => '《'),
    'straight marks': full(() => '"'),
  };
}
