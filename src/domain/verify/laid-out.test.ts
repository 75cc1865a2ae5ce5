import { describe, expect, it } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { edgeCostsOf } from './edge-costs.ts';
import { layOut, spotOf } from './laid-out.ts';
import { type PlacedRun, pathOfRange, placedRunsOf } from './placed-runs.ts';
import { extentsOf } from './words.ts';

const run = (id: string, words: string): PlacedRun => ({ id, kind: 'sentence', words, place: id });
const laidOut = layOut([run('s1', '甲 𠀀。'), run('s2', ' '), run('s3', '乙，丙丁')]);

describe('a document laid out', () => {
  it('knows of each character its run, and of each run its first character', () => {
    expect(String.fromCodePoint(...laidOut.text.originals)).toBe('甲𠀀。乙，丙丁');
    expect([...laidOut.owners]).toEqual([0, 0, 0, 2, 2, 2, 2]);
    expect([...laidOut.starts]).toEqual([0, 3, 3, 7]);
  });

  it.each([
    [0, 's1', 0],
    [1, 's1', 2],
    [3, 's3', 0],
    [6, 's3', 3],
    [7, 's3', 4],
  ])('has character %i in %s at code point %i', (at, id, offset) => {
    const spot = spotOf(laidOut, at);
    expect([spot.run.id, spot.offset]).toEqual([id, offset]);
  });

  it('has no character where it has no runs', () => {
    expect(() => spotOf(layOut([]), 0)).toThrow('the document has no character 0');
  });

  it('is cut for nothing between sentences, for little at a pause, for more inside words', () => {
    expect([...edgeCostsOf(laidOut)]).toEqual([0, 3, 2, 0, 2, 2, 3, 0]);
  });

  it.each([
    [{ from: 0, to: 3 }, ['s1 0-3 whole']],
    [{ from: 1, to: 5 }, ['s1 1-3', 's3 0-2']],
    [{ from: 3, to: 7 }, ['s3 0-4 whole']],
    [{ from: 4, to: 5 }, ['s3 1-2']],
    [{ from: 3, to: 6 }, ['s3 0-3']],
    [{ from: 3, to: 3 }, []],
    [{ from: 0, to: 7 }, ['s1 0-3 whole', 's3 0-4 whole']],
  ])('is touched by %o in %j', (span, extents) => {
    expect(
      extentsOf(laidOut, span).map(
        ({ run, span: { from, to }, whole }) => `${run.id} ${from}-${to}${whole ? ' whole' : ''}`,
      ),
    ).toEqual(extents);
  });
});

describe('the runs of an edition', () => {
  const edition = smallEdition();
  const annexed = { ...edition, annex: { words: '附件：清单', title: '清单', held: false, reason: '' } };
  const runs = placedRunsOf(annexed);

  it('have the names of their places', () => {
    const said = runs.map(({ kind, id, place }) => `${kind} ${id} ${place}`);
    expect(said.slice(0, 3)).toEqual([
      'line notice 通知',
      'sentence notice-s1 通知第1句',
      'sentence notice-s2 通知第2句',
    ]);
    expect(said).toContain('heading 3 第三部分的标题');
    expect(said).toContain('heading 3-4 三（四）的标题');
    expect(said).toContain('heading 1-3-d2 一（三）“知识产权运用”的标题');
    expect(said).toContain('note 3-4-d1 三（四）第1责任段的责任括注');
    expect(said.at(-1)).toBe('line annex 附件说明');
  });

  it.each([
    ['3-4-s2', '2022/3-4/#s2'],
    ['3-4-d1', '2022/3-4/#d1'],
    ['3-4', '2022/3-4/'],
    ['notice', '2022/notice/'],
    ['notice-s12', '2022/notice/#s12'],
    ['annex', '2022/'],
  ])('%s can be read at %s', (id, path) => {
    const one = run(id, '');
    expect(pathOfRange('2022', one, one)).toBe(path);
  });

  it.each([
    ['3-4-s1', '3-4-s3', '2022/3-4/#s1..s3'],
    ['3-4-s3', '3-5-s1', '2022/#3-4-s3..3-5-s1'],
  ])('from %s to %s are marked at %s', (first, last, path) => {
    expect(pathOfRange('2022', run(first, ''), run(last, ''))).toBe(path);
  });

  it('are marked by the first alone where it is the last, or one of the two is no sentence', () => {
    const [one, note] = [run('3-4-s1', ''), { ...run('3-4-d1', ''), kind: 'note' } as const];
    expect(pathOfRange('2022', one, one)).toBe('2022/3-4/#s1');
    expect(pathOfRange('2022', one, note)).toBe('2022/3-4/#s1');
    expect(pathOfRange('2022', note, one)).toBe('2022/3-4/#d1');
  });
});
