import { expect, test } from 'vitest';
import { announcedTitle, titleLines } from './titles.ts';

const joined = (...lines: string[]) => [...titleLines(lines)];

test('a title that begins with 关于 goes on to the line that names the kind of document', () => {
  expect(joined('国务院关于促进综合保税区', '高水平开放的若干意见', '国发〔2019〕3号')).toEqual([1]);
  expect(joined('国务院办公厅关于印发“无废城市”建设', '试点工作', '方案的通知')).toEqual([1, 2]);
});

test('a title that ends on its line is not gone on with, nor is what is no title', () => {
  expect(joined('某局关于某事的通知', '某局关于某事的通知')).toEqual([]);
  expect(joined('代办处', '某局关于某事的通知')).toEqual([]);
  expect(joined('某局关于某事', '某局发〔2023〕2号', '某事的通知')).toEqual([]);
});

test('the title that the notice announces is found again on several lines; its year stays on a line of its own', () => {
  expect(joined('某局关于印发《某区工作任务分解方案》的通知', '各处：', '某区工作', '任务分解方案')).toEqual([3]);
  expect(joined('某局关于印发《某区工作指引（2023）》的通知', '各处：', '某区', '工作指引', '（2023）')).toEqual([3]);
  expect(joined('某局关于印发《某区工作指引（2023）》的通知', '各处：', '某区工作指引', '（2023）')).toEqual([]);
});

test('a notice announces a title in 《》 or without', () => {
  expect(announcedTitle('某局关于印发《要点》的通知')).toBe('要点');
  expect(announcedTitle('某局关于印发某地要点的函')).toBe('某地要点');
  expect(announcedTitle('某局关于做好工作的通知')).toBeNull();
});

test.each([
  [['某局关于某事', '的通知（2023）'], [1]],
  [['某局关于某事', '第二行', '第三行', '的通知'], []],
  [
    ['某局关于某事', '', '的意见'],
    [1, 2],
  ],
  [['某局文件', '某局关于某事的通知'], []],
  [['某局某事', '实施办法'], []],
  [['某局关于某事', '2023年3月要点', '的通知'], []],
  [['某局关于某事', '（2023）', '的通知'], []],
  [['某局关于某事。', '的通知'], []],
  [['某局关于某事：', '的通知'], []],
  [['某局关于2023年12月某事', '的通知'], [1]],
  [['某局关于某事（试行）', '的通知'], [1]],
  [['某局关于某事', '各处关于此', '的通知'], []],
  [['某局关于某事', '的通知书'], []],
])('of %j the lines %j go on with the title', (lines, expected) => {
  expect(joined(...lines)).toEqual(expected);
});

test.each([
  [['各处：', '', '工作', '方案'], [4]],
  [['各处：', '工作', '的', '方案'], []],
  [['各处：', '工作方案', '工作', '方案'], [4]],
  [
    ['各处：', '工作', '方', '案'],
    [3, 4],
  ],
  [['各处：', '工', '作', '方', '案'], []],
])('below 关于印发《工作方案》的通知 of %j the lines %j go on', (lines, expected) => {
  expect(joined('某局关于印发《工作方案》的通知', ...lines)).toEqual(expected);
});

test('a notice on two lines announces its title as well, and what only begins with 《 is no title in 《》', () => {
  expect(joined('某局关于印发《工作', '方案》的通知', '各处：', '工作', '方案')).toEqual([1, 4]);
  expect(announcedTitle('某局关于印发《甲》和《乙》的通知')).toBe('甲》和《乙');
  expect(announcedTitle('某局关于印发《甲》实施方案的通知')).toBe('《甲》实施方案');
  expect(announcedTitle('某局关于印发落实《甲》的通知')).toBe('落实《甲》');
  expect(announcedTitle('某局关于印发《甲》的通知书')).toBeNull();
  expect(announcedTitle('某局关于印发《甲》的决定')).toBeNull();
});

test('an empty line may stand between those of a title, and is none of its last', () => {
  expect(joined('某局关于印发《工作方案》的通知', '工作', '', '方案')).toEqual([2, 3]);
});
