import { characterWords } from '#domain/search/characters.ts';
import { type Facet, facets, facetValues } from '#domain/search/facet.ts';
import { fold } from '#domain/search/fold.ts';
import type { Block, SearchRecord } from '#domain/search/record.ts';
import { saidElsewhere } from '#domain/search/said-elsewhere.ts';

/** Longer terms are looked for in records alone: what counts in these is read from their words. */
export const longestTerm = 40;

/** Stand before the characters on the two sides of a seam. */
export const [before, after] = ['<', '>'] as const;

/**
 * What the engine keeps: a record, what counts in it, or a record that counts itself. Texts are words that stand for
 * characters; between two texts of one field no phrase can go on.
 */
export interface EngineDocument extends Partial<Record<Facet, readonly string[]>> {
  /** Its number among all documents, from 0. */
  readonly at: number;
  /** The place of its record among the records, from 0. */
  readonly rank: number;
  readonly is: readonly ('record' | 'counted')[];
  /** Whether its record may say what another edition says. */
  readonly shared: boolean;
  readonly text: readonly string[];
  /** Of a sentence: the notes of its record, in which a term stands for each sentence. */
  readonly note?: readonly string[];
  /** Of a sentence: what stands around its beginning and its end, where the text runs on there. */
  readonly seams?: readonly string[];
  /** Of a record: itself, as JSON. */
  readonly record?: string;
}

/** The documents that an engine is given for some records: each record, and after it the sentences that count in it. */
export function engineDocuments(records: readonly SearchRecord[]): readonly EngineDocument[] {
  const shared = saidElsewhere(records);
  return records
    .flatMap((record, rank) =>
      documentsOf(record).map((document) => ({ rank, shared: shared.has(record), ...document })),
    )
    .map((document, at): EngineDocument => ({ at, ...document }));
}

type Own = Omit<EngineDocument, 'at' | 'rank' | 'shared'>;

function documentsOf(record: SearchRecord): readonly Own[] {
  const runs = runsOf(record);
  const sentences = runs.flatMap((run) => run.pieces.flatMap((piece) => sentenceOf(record, run, piece)));
  return [
    {
      is: sentences.length === 0 ? ['record', 'counted'] : ['record'],
      ...valuesOf(record),
      text: runs.map(({ characters }) => characterWords(characters.join(''))),
      record: JSON.stringify(record),
    },
    ...sentences,
  ];
}

/** Words that run on, as folded characters, with the blocks in them. */
interface Run {
  readonly characters: string[];
  readonly pieces: { readonly block: Block; readonly start: number; readonly end: number }[];
}

function runsOf({ blocks }: SearchRecord): readonly Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const run = block.runsOn ? runs.at(-1) : undefined;
    const { characters, pieces } = run ?? { characters: [], pieces: [] };
    if (!run) runs.push({ characters, pieces });
    const start = characters.length;
    characters.push(...fold(block.words));
    pieces.push({ block, start, end: characters.length });
  }
  return runs;
}

function sentenceOf(record: SearchRecord, { characters }: Run, { block, start, end }: Run['pieces'][number]): Own | [] {
  if (block.kind !== 'sentence') return [];
  const { blocks, targets } = record;
  const words = (from: number, to: number, side?: string): string =>
    characterWords(characters.slice(Math.max(0, from), to).join(''), side);
  const inner = [start, end].filter((seam) => seam > 0 && seam < characters.length);
  return {
    is: ['counted'],
    ...valuesOf({ ...record, targets: block.targets ?? targets }),
    text: [words(start, end)],
    note: blocks.flatMap(({ kind, words }) => (kind === 'note' ? characterWords(fold(words)) : [])),
    // As far as a term can reach over a seam that has one character of it on the other side.
    seams: inner.map(
      (seam) => `${words(seam - longestTerm + 1, seam, before)} ${words(seam, seam + longestTerm - 1, after)}`,
    ),
  };
}

const valuesOf = (record: SearchRecord): Partial<Record<Facet, readonly string[]>> =>
  Object.fromEntries(facets.map((facet) => [facet, facetValues(record, facet)]));
