import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { filteredTable } from './table.fixture.ts';
import { tableDocxOf } from './table-docx.ts';

describe('a table for Word', async () => {
  const bytes = await tableDocxOf(filteredTable, (path) => `https://example.org/ip/${path}`);
  const files = unzipSync(bytes);
  const xml = (name: string) => load(strFromU8(files[name] ?? new Uint8Array()), { xml: true });
  const document = xml('word/document.xml');
  const page = load((await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value);

  test('has its title, what it is, its rows and its notes', () => {
    const paragraphs = page('body > p')
      .map((_, paragraph) => page(paragraph).text())
      .get();
    expect(paragraphs).toEqual([
      '《工作指引（2022）》任务分工台账（保护司、“A&B”）',
      '2项任务，占69项。',
      '责任单位全称：保护司即知识产权保护司。',
      '链接接在网址https://example.org/ip/之后，点开即到。',
    ]);
    const rows = page('tr')
      .map((_, row) => [
        page(row)
          .children()
          .map((_, cell) => page(cell).text())
          .get(),
      ])
      .get();
    expect(rows).toEqual([
      ['序号', '台账序号', '位置', '任务（原文）', '责任单位（原文）', '链接', '进展'],
      ['1', '14', '三（四）第1句', '深化落实《关于强化知识产权保护的意见》。', '保护司', '2022/3-4/s1/', ''],
      ['2', '49', '三（七）第6句', '有序落实 <中美> & “协定”。', '国际合作司、保护司', '2022/3-7/s6/', ''],
    ]);
  });

  test('links each row to its page', () => {
    expect(
      page('td a')
        .map((_, link) => page(link).attr('href'))
        .get(),
    ).toEqual(['https://example.org/ip/2022/3-4/s1/', 'https://example.org/ip/2022/3-7/s6/']);
  });

  test('lies on A4, repeats its titles on every page and cuts no row', () => {
    const sheet = document('w\\:pgSz');
    const millimetres = ['w:w', 'w:h'].map((side) => Math.round((Number(sheet.attr(side)) / 1440) * 25.4));
    expect(millimetres).toEqual([297, 210]);
    expect(sheet.attr('w:orient')).toBe('landscape');
    expect(document('w\\:tblHeader').length).toBe(1);
    expect(page('thead tr').length).toBe(1);
    expect(document('w\\:cantSplit').length).toBe(3);
  });

  test('is as wide as the page between its margins', () => {
    const widths = document('w\\:gridCol')
      .map((_, column) => Number(document(column).attr('w:w')))
      .get();
    const margins = Number(document('w\\:pgMar').attr('w:left')) + Number(document('w\\:pgMar').attr('w:right'));
    expect(widths).toHaveLength(7);
    expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - (16837 - margins))).toBeLessThanOrEqual(7);
  });

  test('says at its foot what it is and which page of how many', () => {
    expect(xml('word/footer1.xml')('w\\:t').text()).toBe(
      '《工作指引（2022）》任务分工台账（保护司、“A&B”） · 据正文括注生成 · 第页，共页',
    );
    expect(xml('word/footer1.xml')('w\\:instrText').text()).toMatch(/PAGE.*NUMPAGES/u);
  });
});

test('without the site’s address nothing is a link', async () => {
  const bytes = await tableDocxOf(filteredTable, (path) => `/${path}`);
  const page = load((await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value);
  expect(page('a').length).toBe(0);
  expect(page('tr').eq(1).children().eq(5).text()).toBe('2022/3-4/s1/');
});
