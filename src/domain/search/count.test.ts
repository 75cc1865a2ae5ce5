import { describe, expect, it } from 'vitest';
import { type CountedTerm, countedIn } from './count.ts';
import type { Block, SearchRecord } from './record.ts';

const sentence = (number: number, words: string, targets?: readonly string[]): Block => ({
  kind: 'sentence',
  number,
  path: '',
  words,
  runsOn: number > 1,
  ...(targets && { targets }),
});

/** A duty of three sentences, of which the last is tied to a target alone, and its note. */
const duty: SearchRecord = {
  kind: 'task',
  path: '2022/3-4/#d1',
  place: '三（四）',
  title: '',
  departments: ['protection', 'treaty-and-law'],
  part: '3',
  targets: ['protection', 'utilization'],
  blocks: [
    sentence(1, '加强ＴＩＳＣ保护。'),
    sentence(2, '保护商标。', []),
    sentence(3, '做好服务。', ['utilization']),
    { kind: 'note', number: null, path: '', words: '（保护司、条法司负责）', runsOn: true },
  ],
};

const term = (words: string, ...departments: readonly string[]): CountedTerm => ({ words, departments });
/** The targets of what counts, by which the sentences can be told apart. */
const counted = (record: SearchRecord, ...terms: readonly CountedTerm[]) =>
  countedIn(record, terms).map(({ targets }) => targets.join('+') || '-');
const [first, second, third] = ['protection+utilization', '-', 'utilization'];

describe('what counts in a duty', () => {
  it('are all its sentences where nothing is asked', () => {
    expect(counted(duty)).toEqual([first, second, third]);
  });

  it('are the sentences that hold every term after folding, to their first and last character', () => {
    expect(counted(duty, term('商标'))).toEqual([second]);
    expect(counted(duty, term('强tisc'))).toEqual([first]);
    expect(counted(duty, term('加强'), term('tisc'))).toEqual([first]);
    expect(counted(duty, term('加'))).toEqual([first]);
    expect(counted(duty, term('做'))).toEqual([third]);
    expect(counted(duty, term('标.'))).toEqual([second]);
  });

  it('are all of them for a term in the note, or one that names a department of theirs', () => {
    expect(counted(duty, term('法司负'))).toEqual([first, second, third]);
    expect(counted(duty, term('国家知识产权局条法司', 'treaty-and-law'))).toEqual([first, second, third]);
    expect(counted(duty, term('商标'), term('条法司', 'treaty-and-law'))).toEqual([second]);
  });

  it('is none where a term names another department', () => {
    expect(counted(duty, term('人事司', 'personnel'))).toEqual([]);
  });

  it('are both sentences of a term that goes on from one into the next, and the last of one that goes on into the note', () => {
    expect(counted(duty, term('护.保'))).toEqual([first, second]);
    expect(counted(duty, term('.保护商标.做'))).toEqual([first, second, third]);
    expect(counted(duty, term('务.(保'))).toEqual([third]);
  });

  it('is none where the terms stand in different sentences alone', () => {
    expect(counted(duty, term('商标'), term('服务'))).toEqual([]);
  });

  it('are the sentences beside lines, a line itself being none', () => {
    const opening: SearchRecord = {
      ...duty,
      kind: 'opening',
      targets: [],
      blocks: [
        { kind: 'line', number: null, path: '', words: '各省：', runsOn: false },
        { ...sentence(1, '加强保护。'), runsOn: false },
      ],
    };
    expect(counted(opening)).toEqual(['-']);
    expect(counted(opening, term('加强'))).toEqual(['-']);
    expect(counted(opening, term('各省'))).toEqual([]);
  });
});

it('a record without sentences counts itself', () => {
  const heading: SearchRecord = {
    ...duty,
    kind: 'heading',
    blocks: [{ kind: 'line', number: null, path: '', words: '三、完善政策', runsOn: false }],
  };
  expect(countedIn(heading, [term('完善')])).toEqual([heading]);
});
