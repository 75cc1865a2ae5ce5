import { expect, test } from 'vitest';
import { cutFigure, findNumbers, parseFigure, placeOfFigure } from './figure.ts';

test.each([
  ['发明专利审查周期压减至16.5个月', { verb: '压减至', value: 16.5, unit: '个月', bound: '', comparison: '=' }],
  ['审查周期稳定在4个月', { verb: '稳定在', value: 4, unit: '个月', bound: '', comparison: '=' }],
  ['惠及中小企业数量增长10%以上', { verb: '增长', value: 10, unit: '%', bound: '以上', comparison: '>=' }],
  ['周期控制在4个月以内', { verb: '控制在', value: 4, unit: '个月', bound: '以内', comparison: '<=' }],
  ['不低于80件', { verb: '不低于', value: 80, unit: '件', bound: '', comparison: '>=' }],
  ['超过1200.25亿元', { verb: '超过', value: 1200.25, unit: '亿元', bound: '', comparison: '>=' }],
  ['不高于5％', { verb: '不高于', value: 5, unit: '％', bound: '', comparison: '<=' }],
  ['共3家以下', { verb: '', value: 3, unit: '家', bound: '以下', comparison: '<=' }],
  ['提高2个百分点', { verb: '提高', value: 2, unit: '个百分点', bound: '', comparison: '=' }],
  ['增长第10%，减少5%', { verb: '', value: 10, unit: '%', bound: '', comparison: '=' }],
])('%s', (words, figure) => {
  expect(parseFigure(words)).toEqual(figure);
});

test('words without a figure have none', () => {
  expect(parseFigure('上海第46届世界技能大赛')).toBeNull();
});

test('a date before a figure is none', () => {
  expect(parseFigure('2022年3月16日起压减至16.5个月')).toMatchObject({ verb: '压减至', value: 16.5 });
  expect(placeOfFigure('2022年底压减至16.5个月')).toBe(9);
  expect(placeOfFigure('2022年底80件')).toBe(6);
  expect(placeOfFigure('2022年底')).toBe(-1);
});

test.each([
  ['2022年底压减至16.5个月', ['2022年底压减至', '16.5', '个月']],
  ['增长10%以上', ['增长', '10%', '以上']],
  ['4个月', ['', '4', '个月']],
  ['上海第46届世界技能大赛', ['上海第46届世界技能大赛', '', '']],
])('%s is cut at its number', (words, pieces) => {
  expect(cutFigure(words)).toEqual(pieces);
});

test.each([
  ['压减至16.5个月，其中1,200件', ['16.5', '1,200']],
  ['培训5000人次、3个', ['5000', '3']],
  ['2022年、2022年3月、2022年3月16日、4月26日、12月底', []],
  ['《方案（2019—2022年）》、2021－2025年、（2022）、（2021—2035）、国知发〔2022〕15号', []],
  ['第46届、ISO56005、G20、PCT-3', []],
  ['〔2022〕、（15）', ['2022', '15']],
])('the numbers of %s', (words, numbers) => {
  expect(findNumbers(words).map(({ start, end }) => words.slice(start, end))).toEqual(numbers);
});
