import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Ask } from '#command/ask.ts';
import { SAMPLE } from '#domain/importing/sample.fixture.ts';
import { askForFacts } from './ask-for-facts.ts';
import { receive, summaryOf, type Wanted } from './receive.ts';

let content: string;
let wanted: Wanted;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'receive-'));
  onTestFinished(() => rmSync(content, { recursive: true }));
  const none = { edition: undefined, series: undefined, decoded: undefined, given: {} };
  wanted = { ...none, content, addsDepartments: true, replaces: false, on: '2026-11-28' };
});

const UNPUBLISHED = SAMPLE.replace('发布时间: 2023-03-21\n', '');

function fileOf(text: string): string {
  const file = join(content, 'f.txt');
  writeFileSync(file, text);
  return file;
}

/** Somebody who gives these answers in turn, and keeps what they were asked. */
function somebody(...answers: string[]): { ask: Ask; asked: string[] } {
  const asked: string[] = [];
  const ask: Ask = async (question) => {
    asked.push(question);
    return answers.shift() ?? '';
  };
  return { ask, asked };
}

const faults = ({ problems }: Awaited<ReturnType<typeof receive>>) => problems.map(({ fault }) => fault);

test('a fact that the text does not say is asked for, a day until it is one, and no other', async () => {
  const file = fileOf(UNPUBLISHED);
  const { ask, asked } = somebody('yesterday', '2023-04-01');
  const received = await receive(file, { ...wanted, edition: '2023' }, askForFacts(ask));
  expect(asked).toEqual([
    `${file} does not say it. On which day was it published (发布日期)? Like 2023-03-16:`,
    'This is no day of the calendar. Write it like 2023-03-16:',
  ]);
  expect(received.problems).toEqual([]);
  expect(received.draft?.files.laidOut.get('edition.mdx')).toContain('published: "2023-04-01"');
  expect(summaryOf(received).facts.at(-1)).toMatchObject({ value: '2023-04-01', from: 'given' });
});

test('nothing is asked where the text says all, or is refused for something else', async () => {
  const { ask, asked } = somebody();
  const edition = '2023';
  expect(faults(await receive(fileOf(SAMPLE), { ...wanted, edition }, askForFacts(ask)))).toEqual([]);
  const skipped = fileOf(UNPUBLISHED.replace('三、', '四、'));
  expect(faults(await receive(skipped, { ...wanted, edition }, askForFacts(ask)))).toEqual(['part 4 follows part 2']);
  expect(asked).toEqual([]);
});

test('a script, and whoever answers nothing, is told every fact that is missing, beside names that nobody has', async () => {
  const text = UNPUBLISHED.replace('2023年3月16日\n', '').replace('（条法司负责）', '（督查司负责）');
  const all = ['what --signed is', 'what --published is'].map((fact) => `the text does not say ${fact}`);
  const alone = { ...wanted, edition: '2023', addsDepartments: false };
  expect(faults(await receive(fileOf(text), alone, null))).toEqual([
    'a note names a department that is not known',
    ...all,
  ]);
  const { ask } = somebody('', '');
  expect(faults(await receive(fileOf(text), { ...wanted, edition: '2023' }, askForFacts(ask)))).toEqual(all);
});

test.each([
  ['plan', 'plan-2023'],
  ['guideline', '2023'],
])('an edition of the series %s has the address %s, by the year that its text prints', async (series, slug) => {
  expect((await receive(fileOf(SAMPLE), { ...wanted, series }, null)).slug).toBe(slug);
});

test('a series that cannot be part of an address is said to be wrong by its own option', async () => {
  const refused = receive(fileOf(SAMPLE), { ...wanted, series: 'Plan 1' }, null);
  await expect(refused).rejects.toThrow('--series: Plan 1-2023 cannot be the address of an edition: “Plan 1”.');
});

test('a text that prints no year is refused as one of a series, and summed up', async () => {
  const text = '示例方案\n\n一、总则\n\n要落实。\n';
  const received = await receive(fileOf(text), { ...wanted, series: 'plan' }, null);
  expect(faults(received)[0]).toBe('the text does not say of which year it is');
  expect(summaryOf(received)).toMatchObject({ year: null, words: { agrees: true } });
});

test('a text is summed up before anybody has said what edition it is, and nothing is written', async () => {
  const received = await receive(fileOf(UNPUBLISHED), wanted, null);
  expect(faults(received)).toEqual(['nothing says what edition this is', 'the text does not say what --published is']);
  expect(summaryOf(received)).toMatchObject({ year: 2023, words: { agrees: true } });
  expect(readdirSync(content)).toEqual(['f.txt']);
});
