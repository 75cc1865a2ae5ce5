import { describe, expect, it } from 'vitest';
import { marksOf } from './match.ts';
import type { Block, SearchRecord } from './record.ts';

function duty(...blocks: readonly Partial<Block>[]): SearchRecord {
  return {
    kind: 'task',
    path: '2022/3-4/#d1',
    place: '三（四）',
    title: '',
    departments: ['protection'],
    part: '3',
    targets: [],
    blocks: blocks.map((block) => ({ kind: 'sentence', number: 1, path: '', words: '', runsOn: true, ...block })),
  };
}

/** The words between the marks in brackets. */
function marked(record: SearchRecord, words: readonly string[], tokens: readonly string[] = []): readonly string[] {
  const marks = marksOf(
    record,
    words.map((words) => ({ words, tokens })),
  );
  return record.blocks.map((block, index) =>
    (marks[index] ?? []).reduceRight(
      (text, [start, end]) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      block.words,
    ),
  );
}

describe('marks', () => {
  it('stand on every occurrence, to the character, whatever the width and case', () => {
    expect(marked(duty({ words: 'ＴＩＳＣ和tisc，（TISC）' }), ['tisc'])).toEqual(['[ＴＩＳＣ]和[tisc]，（[TISC]）']);
  });

  it('cross from a sentence into the next and into the note', () => {
    const record = duty({ words: '加强保护。' }, { words: '做好服务。' }, { kind: 'note', words: '（保护司负责）' });
    expect(marked(record, ['护.做'])).toEqual(['加强保[护。]', '[做]好服务。', '（保护司负责）']);
    expect(marked(record, ['务.(保'])).toEqual(['加强保护。', '做好服[务。]', '[（保]护司负责）']);
  });

  it('do not cross where the text has a break', () => {
    const record = duty({ words: '加强保护。' }, { words: '做好服务。', runsOn: false });
    expect(marked(record, ['护.做'])).toEqual(['加强保护。', '做好服务。']);
    expect(marked(record, ['服务'])).toEqual(['加强保护。', '做好[服务]。']);
  });

  it('begin with the first block, whether or not it says that it runs on', () => {
    const record = duty({ words: '加强保护。', runsOn: false }, { words: '做好服务。' });
    expect(marked(record, ['加强', '做好'])).toEqual(['[加强]保护。', '[做好]服务。']);
  });

  it('stay in their block where they end with it', () => {
    const record = duty({ words: '加强保护。' }, { words: '做好服务。' });
    expect(marked(record, ['护.'])).toEqual(['加强保[护。]', '做好服务。']);
    expect(marked(record, ['做'])).toEqual(['加强保护。', '[做]好服务。']);
  });

  it('stand in order, whatever the order of the terms', () => {
    expect(marked(duty({ words: '知识产权局' }), ['权局', '知识'])).toEqual(['[知识]产[权局]']);
    expect(marked(duty({ words: '知识产权局' }), ['产权局', '识', '知识产'])).toEqual(['[知识产权局]']);
  });

  it('join where they overlap or touch', () => {
    expect(marked(duty({ words: '知识产权局局长' }), ['产权局', '局局', '长'])).toEqual(['知识[产权局局长]']);
    expect(marked(duty({ words: 'aaa' }), ['aa'])).toEqual(['[aaa]']);
  });

  it('never break a character in two', () => {
    expect(marked(duty({ words: '\u{20bb7}野e\u0301家' }), ['e'])).toEqual(['\u{20bb7}野[e\u0301]家']);
    expect(marked(duty({ words: 'e\u0301\u0323家' }), ['e'])).toEqual(['[e\u0301\u0323]家']);
    expect(marked(duty({ words: '家e\u0301' }), ['家'])).toEqual(['[家]e\u0301']);
    expect(marked(duty({ words: '\u{20bb7}野' }), ['\u{20bb7}'])).toEqual(['[\u{20bb7}]野']);
  });

  it('stand in the note on the token of a department named otherwise', () => {
    const record = duty({ words: '保护司要做好。' }, { kind: 'note', words: '（条法司、保护司负责）' });
    expect(marked(record, ['知识产权保护司'], ['保护司'])).toEqual(['保护司要做好。', '（条法司、[保护司]负责）']);
  });
});
