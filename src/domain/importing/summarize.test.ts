import { expect, test } from 'vitest';
import { importText } from './import.ts';
import { NAMES, SAMPLE } from './sample.fixture.ts';
import { summarize } from './summarize.ts';

const imported = (text: string) => importText(new TextEncoder().encode(text), 'f.txt', [], () => NAMES).imported;
const summaryOf = (text = SAMPLE, given = {}) => summarize(imported(text), given, null, []);

test('each unit has its row with its sentences, its notes and who answers, what stands around the body as well', () => {
  const rows = summaryOf().units.map(({ id, label, title, depth, line, sentences, read, places, who }) =>
    [id, label, title, depth, line, sentences, `${read}/${places}`, ...who.map(({ words }) => words)].join(' '),
  );
  expect(rows).toEqual([
    'notice  国家知识产权局关于印发《示例工作指引（2023）》的通知 0 1 1 0/0',
    'preamble  示例工作指引 0 17 1 0/0',
    '1 一 总体要求 0 23 0 0/0',
    '1-1 （一） 指导思想 1 25 1 0/0',
    '1-2 （二） 主要目标 1 27 2 0/0',
    '2 二 重点任务 0 31 0 0/0',
    '2-1 （一） 健全政策 1 33 2 2/2 条法司 条法司 国际合作司',
    '2-2 （二） 优化服务 1 37 1 1/1 各地方知识产权局',
    '3 三 工作要求 0 39 1 0/0',
    'annex  附件：示例清单.pdf 0 43 0 0/0',
  ]);
});

test('attached texts have their rows behind what closes the body', () => {
  const text = '示例要点\n一、任务\n做。\n某局\n2023年3月16日\n附件1\n清单\n一、甲\n办。\n';
  expect(summaryOf(text).units.map(({ id }) => id)).toEqual(['preamble', '1', 'closing', 'x1', 'x1-1']);
});

test('whom a rule of the document adds to a note answers there, and is not counted as named', () => {
  const text = SAMPLE.replace('（条法司负责）', '（责任单位：条法司，以下均需各地方知识产权局落实，不再列出）');
  const { units, departments } = summaryOf(text);
  const who = units.find(({ id }) => id === '2-1')?.who ?? [];
  expect(who.filter(({ isNamed }) => !isNamed)).toEqual([
    { words: '各地方知识产权局', role: '', ruled: '落实', isKnown: true, isNamed: false, line: 33 },
  ]);
  expect(departments.find(({ words }) => words === '各地方知识产权局')).toMatchObject({ times: 1, line: 37 });
});

test('a unit without a title is called by its first sentence, and all of its sentences and places count', () => {
  const text =
    '示例要点\n一、任务\n1.推广证书，建立制度。（条法司负责）\n2.完善制度。做好盘点。要办（由条法司负责的事项）手续。\n';
  const rows = summaryOf(text).units.map(({ id, title, sentences, read, places }) => [
    id,
    title,
    sentences,
    read,
    places,
  ]);
  expect(rows.slice(2)).toEqual([
    ['1-1', '推广证书，建立制度。', 1, 1, 1],
    ['1-2', '完善制度', 2, 0, 1],
  ]);
});

test('several whom one name holds answer each, whether somebody knows them or not', () => {
  const text = SAMPLE.replace('（条法司负责）', '（条法司和国际合作司负责，以下均需新局落实，不再列出）');
  const who = (id: string) =>
    summaryOf(text)
      .units.find((unit) => unit.id === id)
      ?.who.map(({ words, isKnown, isNamed }) => [words, isKnown, isNamed]);
  expect(who('2-1')?.slice(0, 2)).toEqual([
    ['条法司', true, true],
    ['国际合作司', true, true],
  ]);
  expect(who('2-2')).toEqual([
    ['各地方知识产权局', true, true],
    ['新局', false, false],
  ]);
});

test('departments, known and unknown, are counted with their first line, and a near miss is pointed out', () => {
  const text = SAMPLE.replace('（条法司、国际合作司负责）', '（条法司、国际合作同牵头，保护司配合）');
  expect(summaryOf(text).departments).toEqual([
    { words: '条法司', times: 2, line: 33, isKnown: true, near: [] },
    { words: '国际合作同', times: 1, line: 33, isKnown: false, near: ['国际合作司'] },
    { words: '保护司', times: 1, line: 33, isKnown: false, near: [] },
    { words: '各地方知识产权局', times: 1, line: 37, isKnown: true, near: [] },
  ]);
});

test('a rule that the opening states leads the first of each list, and is told from the words of the note', () => {
  const text = SAMPLE.replace('特制订本指引。', '特制订本指引。排在第一位的部门为牵头部门。');
  const who = summaryOf(text).units.find(({ id }) => id === '2-1')?.who ?? [];
  expect(who.map(({ words, role, ruled }) => [words, role, ruled])).toEqual([
    ['条法司', '负责', null],
    ['条法司', '负责', '牵头部门'],
    ['国际合作司', '负责', null],
  ]);
});

test('a rule in a line 注： below the text leads the first of each list above it', () => {
  const text = `${SAMPLE.split('附件：')[0]}注：排在第一位的部门为牵头部门。\n`;
  const units = summaryOf(text).units;
  expect(units.at(-1)).toMatchObject({ id: 'closing', title: '注：排在第一位的部门为牵头部门。', sentences: 0 });
  const led = units.flatMap(({ who }) => who).filter(({ ruled }) => ruled !== null);
  expect(led.map(({ words, ruled }) => [words, ruled])).toEqual([['条法司', '牵头部门']]);
});

test('each fact has the line on which it stands, or who else says it; what nobody says is empty', () => {
  expect(summaryOf().facts).toEqual([
    { name: 'title', value: '示例工作指引（2023）', from: 17 },
    { name: 'number', value: '国知发运字〔2023〕7号', from: 7 },
    { name: 'issuer', value: '国家知识产权局', from: 13 },
    { name: 'signed', value: '2023-03-16', from: 15 },
    { name: 'published', value: '2023-03-21', from: 3 },
  ]);
  const unpublished = SAMPLE.replace('发布时间: 2023-03-21\n', '');
  expect(summaryOf(unpublished).facts.at(-1)).toEqual({ name: 'published', value: '', from: null });
  expect(summaryOf(unpublished, { published: '2023-04-01' }).facts.at(-1)).toEqual({
    name: 'published',
    value: '2023-04-01',
    from: 'given',
  });
});

test('the facts of an edition that is there already are those that its editors recorded', () => {
  const recorded = {
    title: '示例',
    number: '7号',
    issuer: '国家知识产权局',
    signed: '2023-03-16',
    published: '2023-03-22',
  };
  expect(summarize(imported(SAMPLE), {}, recorded, []).facts.map(({ value, from }) => [value, from])).toEqual([
    ['示例', 'recorded'],
    ['7号', 'recorded'],
    ['国家知识产权局', 13],
    ['2023-03-16', 15],
    ['2023-03-22', 'recorded'],
  ]);
});

test('times are those of sentences and of notes', () => {
  const text = SAMPLE.replace('（条法司负责）', '（条法司负责；完成时限：持续推进）');
  expect(summaryOf(text).times).toEqual([
    { words: '持续推进', times: 1, line: 33 },
    { words: '2023年12月15日前', times: 1, line: 41 },
  ]);
});

test('edits are counted by their rule, with the first of each', () => {
  const { edits, dropped } = summaryOf();
  expect(edits.find(({ rule }) => rule === 'metadata')).toEqual({
    rule: 'metadata',
    times: 1,
    line: 3,
    before: '发布时间: 2023-03-21',
    after: '',
  });
  expect(edits.find(({ rule }) => rule === 'page-break')?.line).toBe(33);
  expect(dropped.map(({ line }) => line)).toEqual([3, 5, 45, 47]);
});

test('every character of the text is dropped, edited or in the files, and one lost on the way is seen', () => {
  const count = summaryOf().words;
  expect(count.agrees).toBe(true);
  expect(count.received - count.dropped - count.removed + count.added).toBe(count.held);
  // 发布时间:2023-03-21, 字号:大中小, 国务院部门, 主办单位:国家知识产权局
  expect(count.dropped).toBe(15 + 6 + 5 + 12);
  expect(count.received).toBe([...SAMPLE.replace(/\s/gu, '')].length);
  const whole = imported(SAMPLE);
  const files = new Map([...whole.files, ['clauses/3.mdx', '三、工作要求\n\n要在2023年12月15日前报。\n']]);
  expect(summarize({ ...whole, files }, {}, null, []).words).toMatchObject({ held: count.held - 1, agrees: false });
  const swapped = new Map([...whole.files, ['clauses/3.mdx', '三、工作要求\n\n要在2023年12月15日前送报。\n']]);
  expect(summarize({ ...whole, files: swapped }, {}, null, []).words).toMatchObject({
    held: count.held,
    agrees: false,
  });
});

test('a text that is none sums up to nothing', () => {
  const { imported } = importText(new Uint8Array([0xff, 0xfe, 0xff]), 'f.txt', [], () => NAMES);
  expect(summarize(imported, {}, null, [])).toMatchObject({ units: [], departments: [], year: null });
});
