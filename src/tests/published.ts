import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** An entry of `edits.json`, as far as it is needed here. */
interface ListedEdit {
  /** Code points of the source before it. */
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** Every edition that the site holds, by its slug. */
export const editions: readonly string[] = globSync('content/*/source.txt').map((file) => basename(dirname(file)));

/** Text without white space, which HTML and files lay out as they like. */
export const bare = (text: string): string => text.replace(/\s/gu, '');

/** The hash that an address promises, of words in which nothing needs to be composed. */
export const hashOf = (words: string): string => createHash('sha256').update(bare(words)).digest('hex').slice(0, 8);

/**
 * An edition's words as they are to be published: its source with its listed edits, applied by this function and not by
 * the code under test.
 */
export function publishedText(edition: string): string {
  const source = [...readFileSync(`content/${edition}/source.txt`, 'utf8')];
  const edits: readonly ListedEdit[] = JSON.parse(readFileSync(`content/${edition}/edits.json`, 'utf8'));
  let text = '';
  let done = 0;
  for (const { offset, before, after } of edits) {
    const end = offset + [...before].length;
    if (source.slice(offset, end).join('') !== before) throw new Error(`${edition}: “${before}” is not at ${offset}.`);
    text += source.slice(done, offset).join('') + after;
    done = end;
  }
  return text + source.slice(done).join('');
}

/** A sentence, or a duty with its heading and note. */
export interface Passage {
  /** `3-4-s2`, `3-4-d1`. */
  readonly id: string;
  readonly words: string;
}

/** What has a page of its own below the edition's. */
export interface CutUnit {
  /** `notice`, `preamble`, `3`, `3-4`. */
  readonly id: string;
  /** Heading, paragraphs and duties, a line each; of a part its heading alone. */
  readonly lines: readonly string[];
  readonly duties: readonly (Passage & { readonly sentences: readonly Passage[] })[];
  readonly sentences: readonly Passage[];
}

/**
 * The guideline of 2022, cut anew by rules as plain as this one text allows: a line that begins with 一、 opens a part,
 * one with （一） a clause; a duty ends with its note or its line, a sentence with 。
 */
export function cutGuideline(): readonly CutUnit[] {
  guideline ??= cut2022();
  return guideline;
}

/** Cut once for a file of tests: many ask for it sentence by sentence. */
let guideline: readonly CutUnit[] | undefined;

function cut2022(): readonly CutUnit[] {
  const units: { id: string; lines: string[] }[] = [{ id: 'notice', lines: [] }];
  const open = (id: string) => units.push({ id, lines: [] });
  let part = 0;
  for (const line of publishedText('2022').split('\n').filter(bare)) {
    const [, partLabel, clauseLabel] = /^(?:([一二三四五])、|（([一二三四五六七八九十])）)/u.exec(line) ?? [];
    if (line === '推动知识产权高质量发展年度工作指引') open('preamble');
    if (line.startsWith('附件：')) break;
    if (partLabel) {
      part = numberOf(partLabel);
      open(`${part}`);
    } else if (clauseLabel && part > 0) open(`${part}-${numberOf(clauseLabel)}`);
    // What stands under a part itself is its clause: they share the id.
    units.at(-1)?.lines.push(line);
  }
  return units.map(cutUnit);
}

/** The words of a sentence or a duty of 2022. */
export function wordsOf(id: string): string {
  const passage = cutGuideline()
    .flatMap(({ sentences, duties }) => [...sentences, ...duties])
    .find((one) => one.id === id);
  if (!passage) throw new Error(`The guideline of 2022 has no ${id}.`);
  return passage.words;
}

/** The lines that stand on the page of a unit of 2022: a part has its clauses too. */
export const linesUnder = (id: string): readonly string[] =>
  cutGuideline()
    .filter((unit) => unit.id === id || (/^\d$/.test(id) && unit.id.startsWith(`${id}-`)))
    .flatMap(({ lines }) => lines);

/** The words from one sentence of 2022 to another, in lines as the units have them. */
export function wordsBetween(from: string, to: string): string {
  const text = cutGuideline()
    .flatMap(({ lines }) => lines)
    .join('\n');
  return text.slice(text.indexOf(wordsOf(from)), text.indexOf(wordsOf(to)) + wordsOf(to).length);
}

/** The departments that the notes of 2022 name, by the last part of their address. */
export const departments = {
  'strategic-planning': '战略规划司',
  'utilization-promotion': '运用促进司',
  'examination-administration': '审业部',
  'public-service': '公共服务司',
  'treaty-and-law': '条法司',
  'international-cooperation': '国际合作司',
  protection: '保护司',
  'design-examination': '外观部',
  'general-office': '办公室',
  personnel: '人事司',
  'local-offices': '各地方知识产权局',
} as const;

/** The tasks of 2022 in their order: every sentence of a duty with a note, with the names in the note. */
export const tasksIn2022 = (): readonly (Passage & { readonly names: readonly string[] })[] =>
  cutGuideline()
    .flatMap(({ duties }) => duties)
    .flatMap(({ words, sentences }) => {
      const note = words.match(/（([^（）]*)负责）$/u)?.[1];
      return note === undefined ? [] : sentences.map((sentence) => ({ ...sentence, names: note.split('、') }));
    });

/** The sentences of the parts of 2022 that no note covers. */
export function unassignedIn2022(): readonly Passage[] {
  const tasks = new Set(tasksIn2022().map(({ id }) => id));
  return cutGuideline()
    .filter(({ id }) => /^\d/.test(id))
    .flatMap(({ sentences }) => sentences.filter(({ id }) => !tasks.has(id)));
}

/** How people write where a sentence of 2022 stands: 三（四）第2句. */
export function placeOf(id: string): string {
  const [, unit = '', sentence = ''] = /^(.+)-s(\d+)$/.exec(id) ?? [];
  const [part = '', clause] = unit.split('-');
  const names: Readonly<Record<string, string>> = { notice: '通知', preamble: '序言' };
  const label = (number: string) => numerals[Number(number) - 1] ?? '';
  const place = names[unit] ?? (clause ? `${label(part)}（${label(clause)}）` : `第${label(part)}部分`);
  return `${place}第${sentence}句`;
}

const numerals = '一二三四五六七八九十';

const numberOf = (label: string): number => numerals.indexOf(label) + 1;

function cutUnit({ id, lines }: { readonly id: string; readonly lines: readonly string[] }): CutUnit {
  if (!/^\d/.test(id)) {
    const sentences = lines.filter((line) => line.endsWith('。')).flatMap((line) => line.match(/[^。]+。/gu) ?? []);
    return { id, lines, duties: [], sentences: numbered(id, 's', sentences) };
  }
  const headings = lines.flatMap((line) => /^[一二三四五]、.*|^（.）[^。]*。/u.exec(line)?.[0] ?? []);
  const duties = lines
    .map((line) => line.replace(/^[一二三四五]、.*|^（.）[^。]*。/u, ''))
    .flatMap((line) => line.match(/.+?(?:（[^（）]*负责）|$)/gu) ?? []);
  let count = 0;
  const cut = numbered(id, 'd', duties).map((duty) => {
    const words = duty.words.replace(/^——[^。]*。|（[^（）]*负责）$/gu, '').match(/[^。]+。/gu) ?? [];
    return { ...duty, sentences: words.map((words) => ({ id: `${id}-s${++count}`, words })) };
  });
  return {
    id,
    lines: [...headings, ...duties],
    duties: cut,
    sentences: cut.flatMap(({ sentences }) => sentences),
  };
}

const numbered = (id: string, letter: 'd' | 's', all: readonly string[]): readonly Passage[] =>
  all.map((words, index) => ({ id: `${id}-${letter}${index + 1}`, words }));
