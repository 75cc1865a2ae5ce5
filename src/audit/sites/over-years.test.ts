import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildMadeYears, type MadeYearsSite } from '#audit/made-years-site.ts';
import { loadPage } from '#tests/html.ts';
import { departments } from '#tests/published.ts';

let site: MadeYearsSite;
beforeAll(() => {
  site = buildMadeYears();
}, 300_000);
afterAll(() => rmSync(site.copy, { recursive: true, force: true }));

/** The names in the note of every task of a year, counted from its text by rules as plain as this text allows. */
function namesOfTasks(text: string): readonly (readonly string[])[] {
  const body = text.slice(text.indexOf('\n一、'));
  return body.split('\n').flatMap((line) => {
    const words = line.replace(/^（[一二三四五六七八九十]+）[^。]*。|^——[^。]*。/u, '');
    return [...words.matchAll(/(.+?)（([^（）]*)负责）/gu)].flatMap(([, duty = '', names = '']) =>
      (duty.match(/[^。]+。/gu) ?? []).map(() => names.split('、')),
    );
  });
}

const years = ['2024', '2023', '2022'] as const;

test('every department has its tasks of every year that names it, alone and shared, as the texts have them', () => {
  const counted = Object.fromEntries(years.map((year) => [year, namesOfTasks(site.years[year].text)]));
  expect(counted['2022']?.length).toBe(69);
  for (const [id, name] of Object.entries(departments)) {
    const expected = years.flatMap((year) => {
      const own = (counted[year] ?? []).filter((names) => names.includes(name));
      const alone = own.filter(({ length }) => length === 1).length;
      return own.length === 0 ? [] : [[`${year}年指引`, own.length, alone, own.length - alone]];
    });
    const { $ } = loadPage(site.dist, `departments/${id}/`);
    const rows = $('#years tbody tr')
      .toArray()
      .map((row) => [
        $(row).find('th').text().trim(),
        ...$(row)
          .find('td')
          .slice(0, 3)
          .toArray()
          .map((cell) => Number($(cell).text())),
      ]);
    if (expected.length > 1) expect(rows, name).toEqual(expected);
    else expect($('#years').length, name).toBe(0);
    const listed = $('main h2.year')
      .toArray()
      .map((heading) => parseInt($(heading).text().trim(), 10));
    expect(listed, name).toEqual(expected.map(([edition]) => parseInt(String(edition), 10)));
    expect($('main [data-id]').length, name).toBe(expected.reduce((sum, [, count]) => sum + Number(count), 0));

    const csv = readFileSync(join(site.dist, `data/departments/${id}.csv`), 'utf8').replace(/^\uFEFF/u, '');
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    const byEdition = Map.groupBy(data, (row) => row['版本'] ?? '');
    expect([...byEdition].map(([edition, rows]) => [edition, rows.length])).toEqual(
      expected.map(([edition, count]) => [edition, count]),
    );
    for (const year of years) {
      const names = expected.some(([edition]) => edition === `${year}年指引`);
      expect(existsSync(join(site.dist, `data/${year}/departments/${id}.xlsx`)), `${year} ${name}`).toBe(names);
    }
  }
});

test('the index lists whom the newest year names, and names the others with their year', () => {
  const { $ } = loadPage(site.dist, 'departments/');
  const listed = $('.bars li:not(.earlier) a')
    .toArray()
    .map((link) => $(link).text());
  const newest = new Set(namesOfTasks(site.years['2024'].text).flat());
  expect(new Set(listed)).toEqual(newest);
});

test('a term tells its sentences of each year apart', () => {
  const { $ } = loadPage(site.dist, 'terms/tisc/');
  const headings = $('main h2.year')
    .toArray()
    .map((heading) => $(heading).attr('id'));
  expect(headings).toEqual(['y2024', 'y2023', 'y2022']);
  expect($('[data-card] dd').last().text()).toBe('2024年指引2句，2023年指引2句，2022年指引2句');
});
