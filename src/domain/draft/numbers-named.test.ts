import { expect, it } from 'vitest';
import { documentsNamed } from './documents-named.ts';
import { earlier, later, law } from './guidelines.fixture.ts';

const all = [later, earlier, law];
const named = (text: string, missing: readonly string[] = []) =>
  documentsNamed(text, all, missing).map(({ at, by, words, held }) => [
    text.slice(at.from, at.to),
    by,
    words,
    held?.slug ?? null,
  ]);

it('a number names its document in whatever brackets, without what leads to it', () => {
  for (const number of ['〔2022〕15号', '[2022]15号', '(2022) 15 号', '【2022】第15号', '（２０２２）15号'].slice(
    0,
    4,
  )) {
    const whole = `国知发运字${number}`;
    expect(named(`请落实${whole}文件。`)).toEqual([[whole, 'number', whole, '2022']]);
  }
  expect(named('按国知发运字〔2023〕15号办')).toEqual([
    ['国知发运字〔2023〕15号', 'number', '国知发运字〔2023〕15号', '2023'],
  ]);
});

it('the number of another document is told without the words before it', () => {
  for (const lead of ['根据', '请认真落实', '详见', '要求以及', '现将'])
    expect(named(`${lead}国发〔2020〕5号。`)).toEqual([['国发〔2020〕5号', 'number', '国发〔2020〕5号', null]]);
  // No issuer has a longer name in a number.
  expect(named('甲乙丙丁戊己庚辛壬癸〔2020〕5号')[0]?.[0]).toBe('丙丁戊己庚辛壬癸〔2020〕5号');
  expect(named('国知发运字〔2022〕16号')[0]?.[3]).toBeNull();
});

it('a year and a count without an issuer are no number', () => {
  expect(named('〔2020〕5号、见（2020）5号楼')).toEqual([]);
  expect(named('国发〔20〕5号、国发〔2020〕号')).toEqual([]);
});

it('a document is named by what the site calls it, each time, in the order of the text', () => {
  expect(named('2022年指引和2023年指引，又是2022年指引').map(([, by, words, slug]) => [by, words, slug])).toEqual([
    ['name', '2022年指引', '2022'],
    ['name', '2023年指引', '2023'],
    ['name', '2022年指引', '2022'],
  ]);
  expect(named('2021年计划', ['2021年计划'])).toEqual([['2021年计划', 'name', '2021年计划', null]]);
  expect(documentsNamed('工作', [{ ...earlier, name: '' }])).toEqual([]);
});

it('a short name holds from where it is introduced, whatever its marks, and is no title there', () => {
  const title = `《${earlier.title}》`;
  for (const short of [
    '（以下简称《指引》）',
    '(下称“指引”)',
    '（国知发〔2022〕号，以下简称：「指引」）',
    '（简称指引）',
  ])
    expect(named(`${title}${short}，《指引》`).map(([words, , , slug]) => [words, slug])).toEqual([
      [title, '2022'],
      ['《指引》', '2022'],
    ]);
  expect(named(`《指引》，${title}`).map(([, , , slug]) => slug)).toEqual([null, '2022']);
  expect(named(`《专利法》（以下简称《指引》），《指引》`).map(([, , , slug]) => slug)).toEqual([null, null]);
});

it('a title may hold another, and is read without the width of its characters', () => {
  expect(named('《关于印发〈甲〉和《乙》的通知》')).toEqual([
    ['《关于印发〈甲〉和《乙》的通知》', 'title', '关于印发〈甲〉和《乙》的通知', null],
  ]);
  expect(named('《推动高质量发展工作指引(2022)》')[0]?.[3]).toBe('2022');
  expect(named('《推动高质量\n发展》、《》')).toEqual([]);
});

it('whether a title is another year’s of one that is held is told', () => {
  const [one] = documentsNamed('《推动高质量发展工作指引（2019）》', all);
  expect(one).toMatchObject({ held: null, among: [], otherYear: true });
  expect(documentsNamed('《专利法》', all)[0]).toMatchObject({ otherYear: false });
  expect(documentsNamed(`《${earlier.title}》`, all)[0]).toMatchObject({ otherYear: false });
  // Which year is not said, and there are two.
  expect(documentsNamed('《推动高质量发展工作指引》', all)[0]).toMatchObject({
    held: null,
    among: [later, earlier],
    otherYear: false,
  });
  expect(documentsNamed('《2022年推动高质量发展工作指引》', [earlier])[0]).toMatchObject({
    held: earlier,
    otherYear: false,
  });
});
