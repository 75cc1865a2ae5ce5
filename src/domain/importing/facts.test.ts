import { expect, test } from 'vitest';
import { describe as print } from '../problem.ts';
import { checkYear, deriveFacts, printedYear } from './facts.ts';
import { importText } from './import.ts';
import { NAMES, SAMPLE } from './sample.fixture.ts';

const imported = (text = SAMPLE) =>
  importText(new TextEncoder().encode(text), 'received.txt', [], () => NAMES).imported;

test('the facts of an edition are those that its text prints', () => {
  const { facts, problems } = deriveFacts(imported(), '2023', {}, 'received.txt');
  expect(problems).toEqual([]);
  expect(facts).toMatchObject({
    title: '示例工作指引（2023）',
    year: 2023,
    number: '国知发运字〔2023〕7号',
    issuer: '国家知识产权局',
    signed: '2023-03-16',
    published: '2023-03-21',
  });
});

test.each([
  [
    'the text does not say it',
    SAMPLE.replace('发布时间: 2023-03-21\n', ''),
    {},
    'received.txt: the text does not say what --published is',
  ],
  [
    'it is no day',
    SAMPLE.replace('发布时间: 2023-03-21\n', ''),
    { published: 'yesterday' },
    '--published: this is no day of the calendar: “yesterday”',
  ],
  ['the calendar lacks it', SAMPLE, { signed: '2023-99-99' }, '--signed: this is no day of the calendar: “2023-99-99”'],
  ['the text says another', SAMPLE, { signed: '2023-03-17' }, '--signed: the text says 2023-03-16: “2023-03-17”'],
  [
    'the page gives no day',
    SAMPLE.replace('2023-03-21', '2023-13-21'),
    {},
    'received.txt: what the text gives for --published is no day',
  ],
])('a fact is refused where %s', (_, text, given, expected) => {
  expect(deriveFacts(imported(text), '2023', given, 'received.txt').problems.map(print).join('\n')).toContain(expected);
});

test('a fact that the text does not say is taken as given', () => {
  const text = SAMPLE.replace('发布时间: 2023-03-21\n', '');
  expect(deriveFacts(imported(text), '2023', { published: '2023-04-01' }, 'f').facts.published).toBe('2023-04-01');
});

test('the year of the title must be that of the address, unless it prints none', () => {
  const year = (slug: string, text = SAMPLE) => checkYear(imported(text), slug, 'received.txt').map(print);
  expect(year('2023')).toEqual([]);
  expect(year('2024')).toEqual([
    'received.txt:17: the title says 2023, --edition 2024 another year: “示例工作指引（2023）”. Name the edition by the year that its title prints.',
  ]);
  expect(year('plan-2024', SAMPLE.replaceAll('(2023)', '(2023—2025)'))).toHaveLength(1);
  expect(year('2024', SAMPLE.replaceAll('(2023)》', '》').replace('\n(2023)\n', '\n'))).toEqual([]);
});

test('an edition of which the text has only the name of the annex says so, one without any says nothing', () => {
  const { facts } = deriveFacts(imported(), '2023', {}, 'received.txt');
  expect(facts).toMatchObject({
    sourceUrl: null,
    annexHeld: false,
    annexReason: '本站收到的文本只有附件名称，没有附件本身。',
    later: [],
    oddities: [],
  });
  const bare = deriveFacts(imported(SAMPLE.replace('附件：[示例清单.pdf](#)', '')), '2023', {}, 'received.txt');
  expect(bare.facts.annexReason).toBeNull();
});

/** A document of which nothing is there but its opening. */
const documentOf = (opening: string) => ({
  outline: {
    notice: [],
    preamble: opening.split('\n').map((words, index) => ({ words, line: index + 1 })),
    units: [],
    annex: [],
    closing: [],
  },
  published: null,
});

/** What is said of facts given beside a text of which the notice is replaced. */
const saidOf = (given: Parameters<typeof deriveFacts>[2], opening = '示例') =>
  deriveFacts(documentOf(opening), 'plan-2023', given, 'f.txt');
const facts = { number: '2号', issuer: '某局', signed: '2023-03-16', published: '2023-03-21' };

test('all facts may be given where the text says none, for an edition of any series', () => {
  const { facts: found, problems } = saidOf(facts);
  expect(problems).toEqual([]);
  expect(found).toMatchObject({ ...facts, title: '示例', year: 2023 });
});

test.each([
  [
    { ...facts, signed: '1823-03-16' },
    '--signed: this is no day of the calendar: “1823-03-16”. Write it like 2023-03-16.',
  ],
  [
    { ...facts, signed: '2319-20-20' },
    '--signed: this is no day of the calendar: “2319-20-20”. Write it like 2023-03-16.',
  ],
  [{ ...facts, published: '' }, 'f.txt: the text does not say what --published is. Give --published; never guess it.'],
])('of %o this is said', (given, expected) => {
  const { facts: found, problems } = saidOf(given);
  expect(problems.map(print)).toEqual([expected]);
  expect([found.signed, found.published]).toContain('');
});

test.each([
  ['2023年3月6日', '2023-03-06'],
  ['2023年12月16日', '2023-12-16'],
])('the date %s in the text is the day %s', (date, day) => {
  const { facts: found, problems } = saidOf({ ...facts, signed: day }, `示例\n某局\n${date}`);
  expect([found.signed, found.issuer, problems]).toEqual([day, '某局', []]);
});

test('a day in the text that the calendar lacks, or that differs from the one given, is said', () => {
  const other = { ...facts, signed: undefined };
  expect(saidOf(other, '示例\n某局\n2023年13月6日').problems.map(print)).toEqual([
    'f.txt: what the text gives for --signed is no day of the calendar: “2023-13-06”. Compare with the official page.',
  ]);
  expect(saidOf(facts, '示例\n某局\n2023年3月6日').problems.map(print)).toEqual([
    '--signed: the text says 2023-03-06: “2023-03-16”. Leave --signed out.',
  ]);
});

test('every year of the title is named where none is the address’s', () => {
  const outline = { notice: [], preamble: [{ words: '2021—2025年规划', line: 3 }], units: [], annex: [], closing: [] };
  const text = { outline, published: null };
  expect(checkYear(text, '2023', 'f.txt').map(print)).toEqual([
    'f.txt:3: the title says 2021 and 2025, --edition 2023 another year: “2021—2025年规划”. Name the edition by the year that its title prints.',
  ]);
  expect(checkYear(text, 'plan-2025', 'f.txt')).toEqual([]);
  expect(checkYear({ ...text, outline: { ...outline, preamble: [] } }, '2023', 'f.txt')).toEqual([]);
});

test.each([
  ['示例工作指引\n（2023）', 2023, 'of its title'],
  ['示例规划（2021—2025年）\n国知发〔2022〕1号', 2022, 'of its number, where the title has two'],
  ['示例方案\n某局\n2024年3月6日', 2024, 'of its signature'],
  ['2024年示例要点\n某局\n2023年12月6日', 2024, 'of its title, issued the year before'],
  ['2035年远景目标纲要实施意见\n某局\n2021年3月6日', 2021, 'of its signature, its title having only a subject’s'],
  ['2026年运动会筹备方案\n某局发〔2023〕1号', 2023, 'of its number, its title having only a subject’s'],
])('%j is for the year %i, that %s', (opening, year) => {
  expect(printedYear(documentOf(opening))).toBe(year);
});

test('a year of which the title only speaks keeps no text from the year in which it was issued', () => {
  expect(checkYear(documentOf('2026年运动会筹备方案\n某局发〔2023〕1号'), '2023', 'f.txt')).toEqual([]);
  expect(checkYear(documentOf('2024年工作要点\n某局发〔2023〕1号'), '2023', 'f.txt')).toHaveLength(1);
});

test('the year of a text that prints none is that of its publication, or nobody’s', () => {
  expect(printedYear({ ...documentOf('示例方案'), published: '2025-01-02' })).toBe(2025);
  expect(printedYear(documentOf('示例方案'))).toBeNull();
  expect(printedYear(documentOf('2035年远景目标纲要'))).toBeNull();
  expect(printedYear(documentOf('2030年前碳达峰方案'))).toBeNull();
});
