import { expect, test } from 'vitest';
import { describe as print } from '../problem.ts';
import { checkYear, deriveFacts } from './facts.ts';
import { importText } from './import.ts';
import { NAMES, SAMPLE } from './sample.fixture.ts';

const imported = (text = SAMPLE) => importText(new TextEncoder().encode(text), 'received.txt', [], NAMES).imported;

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
