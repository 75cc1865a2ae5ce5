import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { pastedTable } from './pasted-table.ts';
import { filteredTable } from './table.fixture.ts';

const { html, text } = pastedTable(filteredTable, (path) => `https://example.org/ip/${path}`);

test('a chat is given a line for each row, with whole addresses and without empty columns', () => {
  expect(text.split('\n')).toEqual([
    '《工作指引（2022）》任务分工台账（保护司、“A&B”）',
    '2项任务，占69项。',
    '序号\t台账序号\t位置\t任务（原文）\t责任单位（原文）\t链接',
    '1\t14\t三（四）第1句\t深化落实《关于强化知识产权保护的意见》。\t保护司\thttps://example.org/ip/2022/3-4/s1/',
    '2\t49\t三（七）第6句\t有序落实 <中美> & “协定”。\t国际合作司、保护司\thttps://example.org/ip/2022/3-7/s6/',
    '责任单位全称：保护司即知识产权保护司。',
    '链接接在网址https://example.org/ip/之后，点开即到。',
  ]);
});

test('Word and Excel are given a table with short links, and every mark of the words as it is', () => {
  const page = load(html);
  expect(page('p').first().text()).toBe('《工作指引（2022）》任务分工台账（保护司、“A&B”）');
  expect(page('th').length).toBe(6);
  expect(page('tr').eq(2).children().eq(3).text()).toBe('有序落实 <中美> & “协定”。');
  expect(page('tr').eq(2).find('a').text()).toBe('2022/3-7/s6/');
  expect(page('tr').eq(2).find('a').attr('href')).toBe('https://example.org/ip/2022/3-7/s6/');
  expect(page('p').last().text()).toBe('链接接在网址https://example.org/ip/之后，点开即到。');
});

test('without the site’s address a row says its path', () => {
  const bare = pastedTable(filteredTable, (path) => `/${path}`);
  expect(load(bare.html)('a').length).toBe(0);
  expect(bare.text).toContain('保护司\t2022/3-4/s1/\n');
});
