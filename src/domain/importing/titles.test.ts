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
