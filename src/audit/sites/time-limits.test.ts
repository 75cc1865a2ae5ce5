import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeContent } from '#content/content-folder.fixture.ts';
import { smallContent, withWords } from '#domain/corpus/small-content.fixture.ts';
import { cleanBuild } from '#site/clean-build.ts';
import { loadPage, loadPages } from '#tests/html.ts';

describe('in a small site whose document names departments and time limits beside each other', () => {
  const words = '向商标局推广证书。（国际合作司牵头，条法司配合）';
  const dated = `${words}（2030年12月底前完成）简化手续。（2031年6月底前完成）`;
  const variables = {
    SITE_URL: 'https://example.org',
    DISCUSS_URL: 'https://example.org/issues/new',
    SECURITY_EXPIRES: '2027-06-30',
  };
  let dist: string | undefined;
  const pageAt = (path: string) => loadPage(dist ?? '', path).$;

  beforeAll(() => {
    const content = smallContent(withWords('clauses/2-2', words, dated));
    dist = cleanBuild({
      pictures: false,
      environment: variables,
      change: (copy) => {
        rmSync(join(copy, 'content'), { recursive: true });
        writeContent(join(copy, 'content'), content);
      },
    });
  }, 120_000);
  afterAll(() => {
    if (dist) rmSync(dirname(dist), { recursive: true, force: true });
  });

  test('a duty with both says who answers and by when, and never that nobody is named', () => {
    const said = pageAt('2023/2-2/')('#d1 .who').text();
    expect(said).toContain('国际合作司');
    expect(said).toContain('时限2030年12月31日');
    expect(said).not.toContain('未标明责任单位');
  });

  test('a duty whose note gives a time alone names nobody, and says so', () => {
    const said = pageAt('2023/2-2/')('#d2 .who').text();
    expect(said).toContain('未标明责任单位');
    expect(said).toContain('时限2031年6月30日');
    expect(pageAt('2023/2-2/s2/')('.facts').text()).toContain('原文未标明');
    expect(pageAt('search/')('#search-browse').text()).not.toContain('简化手续');
  });

  test('a department that a dated task names has a calendar, read by a program that did not write it', () => {
    for (const department of ['cooperation', 'treaty-and-law']) {
      const path = `data/departments/${department}.ics`;
      const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(dist ?? '', path), 'utf8')));
      const days = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).startDate.toString());
      expect(days).toEqual(['2030-12-31']);
      expect(pageAt(`departments/${department}/`)(`a[href="/${path}"]`).text()).toBe('时限日历');
      expect(pageAt('data/')(`a[href="/${path}"]`)).toHaveLength(1);
    }
    expect(existsSync(join(dist ?? '', 'data/departments/trademarks.ics'))).toBe(false);
    expect(pageAt('departments/trademarks/')('a[href$=".ics"]')).toHaveLength(0);
  });

  test('a site that has its host to itself says what programs look for at its top', () => {
    const robots = readFileSync(join(dist ?? '', 'robots.txt'), 'utf8');
    expect(robots).toContain('Sitemap: https://example.org/sitemap.xml\n');
    const security = readFileSync(join(dist ?? '', '.well-known/security.txt'), 'utf8');
    expect(security).toContain('Contact: https://example.org/issues/new\nExpires: 2027-06-30T23:59:59Z\n');
  });

  test('a site for which no editor made a topic has nothing of topics', () => {
    for (const { path, html } of loadPages(dist ?? '')) expect(/topics|专题/u.test(html), path).toBe(false);
    for (const file of ['sitemap-library.xml', 'llms.txt', 'search/catalogue.json'])
      expect(readFileSync(join(dist ?? '', file), 'utf8'), file).not.toMatch(/topics|专题/u);
    for (const file of ['topics/index.html', 'data/topics.json', 'data/topics.schema.json'])
      expect(() => readFileSync(join(dist ?? '', file)), file).toThrow('ENOENT');
  });

  test('the last limit decides when all are past', () => {
    const html = readFileSync(join(dist ?? '', '2023/2-2/index.html'), 'utf8');
    expect(html).toMatch(/<script data-due="2031-06-30">/);
  });
});
