import { describe, expect, test } from 'vitest';
import { departmentNames } from '#domain/search/names.ts';
import type { Block, SearchRecord } from '#domain/search/record.ts';
import { searchRecords } from '#domain/search/records.ts';
import type { Search } from '#domain/search/search.ts';
import { guidelineAlone } from '#tests/guideline-alone.ts';
import { findingOf } from '#tests/search/finding.ts';
import { plainScan, type Question } from '#tests/search/plain-scan.ts';
import { recombineEditions } from '#tests/search/recombined.ts';
import { generator, pick, samplePhrases } from '#tests/search/sampling.ts';
import { engineDocuments, longestTerm } from './documents.ts';
import type { AskEngine, OpenIndex } from './engine.ts';
import { plainEngine } from './plain-engine.fixture.ts';
import { EngineSearch } from './search.ts';

const corpus = guidelineAlone();
const names = corpus.departments.map(departmentNames);

const held = (shares: boolean): OpenIndex => ({
  index: 'made',
  version: '1',
  documents: 0,
  shares,
  departments: names,
  variants: '專专',
});

const searchIn = (records: readonly SearchRecord[], ask: AskEngine = plainEngine(engineDocuments(records))): Search =>
  new EngineSearch(ask, held(records.some(({ edition }) => edition !== undefined)));

const sentence = (number: number, words: string): Block => ({
  kind: 'sentence',
  number,
  path: `2022/1-1/#s${number}`,
  words,
  runsOn: number > 1,
});

const made = (path: string, ...blocks: readonly Block[]): SearchRecord => ({
  kind: 'task',
  path,
  place: '',
  title: '',
  departments: ['protection'],
  part: '1',
  targets: [],
  blocks,
});

async function differing(search: Search, questions: readonly Question[], records: readonly SearchRecord[]) {
  const scan = plainScan(records, corpus.departments, 30);
  const wrong: { question: Question; wanted: unknown; found: unknown }[] = [];
  for (const question of questions) {
    const { query, filters = {} } = question;
    const [wanted, found] = [scan(question), findingOf(await search.search(query, { filters, limit: 30 }))];
    if (JSON.stringify(wanted) !== JSON.stringify(found)) wrong.push({ question, wanted, found });
  }
  return wrong.slice(0, 2);
}

describe('the search by an engine finds, counts and marks what a plain scan does', () => {
  const records = recombineEditions(searchRecords(corpus), 3);
  const search = searchIn(records);
  const runs = [1, 2, 3, 5, 9, longestTerm, longestTerm + 1].flatMap((length) => samplePhrases(records, length, 12));
  const random = generator(17);

  test('for runs of one character and of more than the engine counts', async () => {
    const questions = ['', ...runs].map((query) => ({ query }));
    expect(await differing(search, questions, records)).toEqual([]);
  });

  test('where more records repeat than are kept in memory', async () => {
    const few = new EngineSearch(plainEngine(engineDocuments(records)), held(true), 5);
    expect(
      await differing(
        few,
        ['', ...runs].map((query) => ({ query })),
        records,
      ),
    ).toEqual([]);
  });

  test('for two terms under filters by every facet', async () => {
    const values = {
      edition: ['2022', 'd1-2022'],
      department: names.map(({ id }) => id),
      part: ['1', '3', '5'],
      target: ['protection', 'utilization', 'nothing'],
      kind: ['task', 'heading', 'opening'],
    };
    const short = runs.filter(({ length }) => length < 6);
    const questions = Array.from({ length: 60 }, (_, turn): Question => {
      const facets = Object.entries(values).filter(() => random() < 0.4);
      return {
        query:
          turn % 3 === 0
            ? ''
            : `${pick(short, random)} ${turn % 3 === 1 ? pick(names, random).token : pick(short, random)}`,
        filters: Object.fromEntries(facets.map(([facet, all]) => [facet, [pick(all, random), pick(all, random)]])),
      };
    });
    expect(await differing(search, questions, records)).toEqual([]);
  });

  test('page by page in the same order', async () => {
    const whole = await search.search('知识', { limit: 1000 });
    const pages = await Promise.all([0, 7, 14].map((offset) => search.search('知识', { limit: 7, offset })));
    const paths = ({ results }: typeof whole) => results.map(({ record }) => record.path);
    expect(pages.flatMap(paths)).toEqual(paths(whole).slice(0, 21));
    expect(whole.total).toBe(whole.results.length);
  });
});

describe('a term over the seam of two sentences', () => {
  const record = made('2022/1-1/#d1', sentence(1, '加强保护。'), sentence(2, '𠮷护。'), sentence(3, '保护好'), {
    kind: 'note',
    number: null,
    path: '',
    words: '（保护司负责）',
    runsOn: true,
  });
  const apart = made('2022/1-2/#d1', sentence(1, '加强保护。'), { ...sentence(2, '𠮷护。'), runsOn: false });
  const search = searchIn([record, apart]);
  const counted = async (query: string) => {
    const { total, count } = await search.search(query);
    return [total, count];
  };

  test('counts both, and none where the words do not run on', async () => {
    expect(await counted('护。𠮷')).toEqual([1, 2]);
    expect(await counted('。𠮷护。保')).toEqual([1, 3]);
    expect(await counted('好（保')).toEqual([1, 1]);
    expect(await counted('𠮷')).toEqual([2, 2]);
  });

  test('counts each sentence for what stands in the note, and none where the terms are in different sentences', async () => {
    expect(await counted('司负责')).toEqual([1, 3]);
    expect(await counted('加强 保护好')).toEqual([1, 0]);
  });
});

test('an engine that leaves out values or records gives no answer', async () => {
  const records = [made('2022/1-1/#d1', sentence(1, '加强保护。'))];
  const whole = plainEngine(engineDocuments(records));
  const cut: AskEngine = async (index, question) => {
    const reply = await whole(index, question);
    const left = Object.entries(reply.aggregations ?? {}).map(([name, group]) => [
      name,
      { ...group, ...(group.kind && { kind: { ...group.kind, sum_other_doc_count: 1 } }) },
    ]);
    return { ...reply, aggregations: Object.fromEntries(left) };
  };
  await expect(searchIn(records, cut).search('加强')).rejects.toThrow('left values out');
  const forgetful: AskEngine = async (index, question) =>
    '_source' in question && question._source !== false ? { hits: { hits: [] } } : whole(index, question);
  await expect(searchIn(records, forgetful).search('加强')).rejects.toThrow('not all of 1 records');
});
