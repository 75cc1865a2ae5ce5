import { describe, expect, it } from 'vitest';
import { comparable } from '../verify/comparable.ts';
import { layOut } from '../verify/laid-out.ts';
import { Work } from '../verify/work.ts';
import { unmarkedPassages } from './unmarked-passages.ts';

const first = '深入推进专利审查提质增效工程建设。';
const second = '加快完善地理标志保护和管理制度体系。';
const third = '严厉打击恶意抢注商标等违法行为。';
const document = layOut(
  [first, second, third].map((words, index) => ({
    id: `1-1-s${index + 1}`,
    kind: 'sentence',
    place: `一（一）第${index + 1}句`,
    words,
  })),
);

/** Words of a draft that are the document's, with how many of their characters agree; a text holds no white space. */
function found(text: string, work = 1_000_000): readonly (readonly [string, number])[] {
  const points = [...text];
  return unmarkedPassages(comparable(text), document, new Work(work, true)).map(({ from, to, agreeing }) => [
    points.slice(from, to).join(''),
    agreeing,
  ]);
}

describe('words without marks that are a document’s', () => {
  it('are found in the writer’s own sentence, from their first character to their last', () => {
    expect(found(`今年要${first}其余照旧。`)).toEqual([[first, 17]]);
    expect(found(`今年要深入推进专利审查提质增效工程，其余照旧。`)).toEqual([['深入推进专利审查提质增效工程', 14]]);
    expect(found('今年的事情很多，要慢慢地做，不能着急。')).toEqual([]);
  });

  it('are twelve characters at least', () => {
    expect(found('推进专利审查提质增效工程的事')).toEqual([['推进专利审查提质增效工程', 12]]);
    expect(found('进专利审查提质增效工程的事')).toEqual([]);
    expect(found('加快完善地理标志保护')).toEqual([]);
  });

  it('are one where sentences stand on as in the document, however short, and two where not', () => {
    expect(found(first + second)).toEqual([[first + second, 35]]);
    expect(found(first + third)).toEqual([
      [first, 17],
      [third, 16],
    ]);
    expect(found(`${second}${first}`)).toHaveLength(2);
  });

  it('are one where one sentence was made of words from several', () => {
    expect(found('深入推进专利审查提质增效工程加快完善地理标志保护和管理制度。')).toEqual([
      ['深入推进专利审查提质增效工程加快完善地理标志保护和管理制度', 29],
    ]);
  });

  it('are one also where they stand the other way round, with a rest of four characters that stands there as well', () => {
    const [reversed, before] = [
      '加快完善地理标志保护和管理制度体系深入推进专利审查提质增效工程。',
      '严厉打击恶意抢注商标等违法行为加快完善地理标志保护和管理制度体系。',
    ];
    expect(found(reversed)).toEqual([[reversed.slice(0, -1), 31]]);
    expect(found(before)).toEqual([[before, 33]]);
    expect(found('加快完善地理标志保护和管理制度体系效工程')).toEqual([['加快完善地理标志保护和管理制度体系', 17]]);
    expect(found('加快完善地理标志保护和管理制度体系增效工程')).toEqual([
      ['加快完善地理标志保护和管理制度体系增效工程', 21],
    ]);
  });

  it('may have other characters among them, but not too many', () => {
    expect(found('深入推进专利审查提速增效工程建设。')).toEqual([['深入推进专利审查提速增效工程建设。', 16]]);
    expect(found('深入推进商标审查提质增效工程建设。')).toEqual([['深入推进商标审查提质增效工程建设。', 15]]);
    // Of 17 three are others: 14 less 3 is under seven tenths of them.
    expect(found('深入推进商标审查提速增效工程建设。')).toEqual([]);
  });

  it('may leave out words of the document, and add some', () => {
    expect(found('加快完善地理标志管理制度体系。')).toEqual([['加快完善地理标志管理制度体系。', 15]]);
    expect(found('加快完善地理标志的保护和管理制度体系。')).toEqual([['加快完善地理标志的保护和管理制度体系。', 18]]);
  });

  it('reach to the ends of their sentence where as many other characters stand there in the document', () => {
    expect(found('努力推进专利审查提质增效工程建设。')).toEqual([['努力推进专利审查提质增效工程建设。', 15]]);
    expect(found('深入推进专利审查提质增效工程计划。')[0]?.[0]).toBe('深入推进专利审查提质增效工程计划。');
    // What stands before and behind is no word of theirs.
    expect(found('我们推进专利审查提质增效工程建设。')[0]?.[0]).toContain('推进专利审查提质增效工程建设。');
  });

  it('are found in pieces of a sentence that is very long', () => {
    const own = '的事情很多要慢慢地做不能着急'.repeat(25);
    expect(found(`${own}${first}`)).toEqual([[first, 17]]);
    expect(
      found(`${own}深入推进专利审查提速增效工程建设。`)
        .map(([words]) => words)
        .join(''),
    ).toContain('专利审查提速增效工程建设。');
  });
});

describe('words that no work is left for', () => {
  const near = '深入推进专利审查提速增效工程建设。';
  const told = (text: string, work: number) =>
    unmarkedPassages(comparable(text), document, new Work(work, true)).map(({ from, to, isCompared }) => [
      from,
      to,
      isCompared,
    ]);

  it('are told as not compared, and those side by side as one', () => {
    expect(told(near, 1_000_000)).toEqual([[0, 17, true]]);
    expect(told(near, 1)).toEqual([[0, 17, false]]);
    expect(told(`${near}${near}好的。${near}`, 1)).toEqual([
      [0, 34, false],
      [37, 54, false],
    ]);
    expect(told(`${first}${near}`, 1)).toEqual([
      [0, 17, true],
      [17, 34, false],
    ]);
    expect(told(`${near}${first}`, 1)).toEqual([
      [0, 17, false],
      [17, 34, true],
    ]);
  });

  it('are none where nothing in them is a document’s, or too little', () => {
    expect(told('今年的事情很多，要慢慢地做，不能着急。', 1)).toEqual([]);
    expect(told('加快完善地理的事。', 1)).toEqual([]);
  });
});
