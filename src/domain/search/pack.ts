import type { Block, SearchRecord } from './record.ts';

/** A record as it is sent: without what most records have alike, and its blocks without what the record says. */
export type PackedRecord = Pick<SearchRecord, 'kind' | 'path'> &
  Partial<Omit<SearchRecord, 'kind' | 'path' | 'blocks'>> & { readonly blocks: readonly PackedBlock[] };

/** Words alone are a line that leads where its record does, and does not run on. */
type PackedBlock = string | (Partial<Omit<Block, 'words'>> & Pick<Block, 'words'>);

const plainRecord = { place: '', title: '', departments: [], part: null, targets: [] } as const;
const plainBlock = { kind: 'line', number: null, runsOn: false } as const;

/** Records as they are sent, in JSON less than half of what they are. */
export const packRecords = (records: readonly SearchRecord[]): readonly PackedRecord[] =>
  records.map(({ kind, path, blocks, ...others }) => ({
    kind,
    path,
    ...besides(others, plainRecord),
    blocks: blocks.map((block): PackedBlock => {
      const { words, ...own } = besides(block, { ...plainBlock, path: pathOf(block, path) });
      return Object.keys(own).length > 0 ? { ...own, words: block.words } : block.words;
    }),
  }));

/** The records that were packed. */
export const unpackRecords = (packed: readonly PackedRecord[]): readonly SearchRecord[] =>
  packed.map(({ blocks, ...record }) => ({
    ...plainRecord,
    ...record,
    blocks: blocks.map((block): Block => {
      const own = { ...plainBlock, ...(typeof block === 'string' ? { words: block } : block) };
      return { ...own, path: own.path ?? pathOf(own, record.path) };
    }),
  }));

/** Where a block leads if nothing else is said: a sentence to its number in the unit of its record, 2022/3-4/#s2. */
const pathOf = ({ number }: Pick<Block, 'number'>, path: string): string =>
  number === null ? path : path.replace(/(?:#.*)?$/u, `#s${number}`);

/** What a thing has otherwise than a plain one. */
const besides = <Thing extends object>(thing: Thing, plain: Partial<Thing>): Partial<Thing> =>
  Object.fromEntries(
    Object.entries(thing).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(plain[name as keyof Thing]),
    ),
  ) as Partial<Thing>;
