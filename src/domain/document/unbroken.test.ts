import { describe, expect, test } from 'vitest';
import { cutUnbroken } from './unbroken.ts';

describe('what no line may break', () => {
  test('is a number with its unit', () => {
    expect(cutUnbroken('压减至16.5个月，增长10%以上。2022年12月15日前共69项、26句')).toEqual([
      '压减至',
      '16.5个月',
      '，增长',
      '10%以上',
      '。',
      '2022年12月15日',
      '前共',
      '69项',
      '、',
      '26句',
      '',
    ]);
  });

  test('is a date, with its year or without, to its month or its day', () => {
    expect(cutUnbroken('2023年3月20日成文，3月28日起；2022年10月，2022年12个月，2022年度3月')).toEqual([
      '',
      '2023年3月20日成文',
      '，',
      '3月28日',
      '起；',
      '2022年10月',
      '，',
      '2022年',
      '',
      '12个月',
      '，',
      '2022年',
      '度',
      '3月',
      '',
    ]);
  });

  test('is a range of numbers with its unit', () => {
    expect(cutUnbroken('《纲要（2021—2035年）》，2022—2023年推进计划')).toEqual([
      '《纲要（',
      '2021—2035年',
      '）》，',
      '2022—2023年',
      '推进计划',
    ]);
    expect(cutUnbroken('2022—2023')).toEqual(['2022—2023']);
  });

  test('is a label, alone and with its part, and the number of a sentence', () => {
    expect(cutUnbroken('见三（四）第2句、第（十）项和第五部分第2句')).toEqual([
      '见',
      '三（四）第2句',
      '、第',
      '（十）',
      '项和',
      '第五部分',
      '',
      '第2句',
      '',
    ]);
  });

  test('is the number of a document with the word of whose it is; in the midst of a sentence without it', () => {
    expect(cutUnbroken('国家知识产权局　国知发运字〔2022〕15号，第')).toEqual([
      '国家知识产权局　',
      '国知发运字〔2022〕15号',
      '，第',
    ]);
    expect(cutUnbroken('国办发〔2021〕20号')).toEqual(['', '国办发〔2021〕20号', '']);
    expect(cutUnbroken('国务院令第706号')).toEqual(['国务院令', '第706号', '']);
    expect(cutUnbroken('在国家知识产权局网站按文号国知发运字〔2022〕15号查找')).toEqual([
      '在国家知识产权局网站按文号',
      '国知发运字〔2022〕15号',
      '查找',
    ]);
    expect(cutUnbroken('现将国务院办公厅印发的国办发〔2021〕20号')).toEqual([
      '现将国务院办公厅印发的国办发',
      '〔2021〕20号',
      '',
    ]);
  });

  test('is nothing where none stands', () => {
    expect(cutUnbroken('〔2022〕（条法司负责）第二批')).toEqual(['〔2022〕（条法司负责）第二批']);
  });
});
