import { expect, test } from 'vitest';
import { namesIn } from './names.ts';

test('names that fit stand on one line, in their order', () => {
  expect(namesIn(['条法司', '保护司', '国际合作司'], 20)).toEqual(['条法司、保护司、国际合作司']);
  expect(namesIn(['保护司'], 20)).toEqual(['保护司']);
  expect(namesIn([], 20)).toEqual([]);
});

test('a line ends between two names', () => {
  expect(namesIn(['战略规划司', '运用促进司', '审业部'], 12)).toEqual(['战略规划司、运用促进司、', '审业部']);
});

test('what does not fit on two lines is counted', () => {
  const names = ['办公室', '条法司', '战略规划司', '保护司', '运用促进司', '公共服务司', '国际合作司', '人事司'];
  expect(namesIn(names, 16)).toEqual(['办公室、条法司、战略规划司、', '保护司、运用促进司等8个单位']);
});

test('one long name is neither cut nor left out', () => {
  expect(namesIn(['国家知识产权局专利局外观设计审查部', '保护司'], 9)).toEqual([
    '国家知识产权局专利局外观设计审查部、',
    '保护司',
  ]);
  expect(namesIn(['国家知识产权局专利局外观设计审查部', '国家知识产权局专利局审查业务管理部', '保护司'], 9)).toEqual([
    '国家知识产权局专利局外观设计审查部、',
    '国家知识产权局专利局审查业务管理部等3个单位',
  ]);
});
