import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { datedTasksOf } from '#domain/corpus/dated-tasks.ts';
import { deriveCorpus } from '#domain/corpus/derive-corpus.ts';
import { findDepartment } from '#domain/corpus/find.ts';
import { smallContent, withWords } from '#domain/corpus/small-content.fixture.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import { departmentIcsOf, icsOf } from './ics.ts';

const once = '在2023年12月15日前报送。';
const twice =
  '在2023年6月30日前、2023年12月15日前，将成效（含纸件；电子件）以, 和; 和\\隔开，逐一报送，不得遗漏任何一个地方。';

function editionWith(words: string): Edition {
  const [found] = deriveCorpus(smallContent(withWords('clauses/3', once, words))).corpus.editions;
  if (!found) throw new Error('There is no edition.');
  return found;
}

const eventsOf = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

test('each date is a whole day with its words, whatever marks stand in them', () => {
  const calendar = icsOf(editionWith(twice), (path) => `https://example.org/${path}`);
  const events = eventsOf(calendar);
  expect(events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()])).toEqual([
    ['2023-06-30', '2023-07-01'],
    ['2023-12-15', '2023-12-16'],
  ]);
  for (const { description, summary } of events) {
    expect(description).toContain(twice);
    expect(description).toContain('https://example.org/2023/3/s1/');
    expect(summary).toMatch(/^2023年(?:6月30|12月15)日前：第三部分第1句$/u);
  }
});

test('no two dates share an id, and that of the first is the one it always had', () => {
  const ids = eventsOf(icsOf(editionWith(twice), (path) => `/${path}`)).map(({ uid }) => uid);
  expect(ids).toEqual(['2023-3-s1@mingze', '2023-3-s1-2@mingze']);
});

test('the same edition gives the same bytes, stamped with its day of publication', () => {
  const edition = editionWith(once);
  const calendar = icsOf(edition, (path) => `/${path}`);
  expect(icsOf(edition, (path) => `/${path}`)).toBe(calendar);
  expect(calendar).toContain('\r\nDTSTAMP:20230321T000000Z\r\n');
  expect(calendar).toContain('\r\nPRODID:-//Mingze//ZH-CN\r\n');
});

test('no line is longer than 75 octets, and none breaks inside a character', () => {
  for (const line of icsOf(editionWith(twice), (path) => `/${path}`).split('\r\n')) {
    expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
    expect(line).not.toContain('\uFFFD');
  }
});

describe('the calendar of a department', () => {
  const undated = '向商标局推广证书。（国际合作司牵头，条法司配合）';
  const dated = `${undated}（2024年6月底前完成）`;
  const { corpus } = deriveCorpus(smallContent(withWords('clauses/2-2', undated, dated)));
  const [edition] = corpus.editions;
  if (!edition) throw new Error('There is no edition.');
  /** The same words in the year after, whose dates are later by a year. */
  const next: Edition = {
    ...edition,
    slug: '2024',
    published: '2024-03-28',
    deadlines: edition.deadlines.map((deadline) => ({ ...deadline, date: deadline.date.replace('2024', '2025') })),
  };
  const both: Corpus = { ...corpus, editions: [next, edition] };
  const cooperation = findDepartment(both, 'cooperation');

  test('has the dates of its tasks in every year, the newest first, and no date of what names nobody', () => {
    const events = eventsOf(departmentIcsOf(both, cooperation, (path) => `https://example.org/${path}`));
    expect(events.map(({ startDate, summary }) => [startDate.toString(), summary])).toEqual([
      ['2025-06-30', '2024年6月底前：二（二）第1句'],
      ['2024-06-30', '2024年6月底前：二（二）第1句'],
    ]);
    expect(events.map(({ component }) => component.getFirstPropertyValue('url'))).toEqual([
      'https://example.org/2024/2-2/s1/',
      'https://example.org/2023/2-2/s1/',
    ]);
  });

  test('gives a date the id that it has in the calendar of its edition', () => {
    const idsOf = (calendar: string) => eventsOf(calendar).map(({ uid }) => uid);
    const all = [next, edition].flatMap((one) => idsOf(icsOf(one, (path) => `/${path}`)));
    expect(all).toHaveLength(4);
    expect(idsOf(departmentIcsOf(both, cooperation, (path) => `/${path}`))).toEqual([
      '2024-2-2-s1@mingze',
      '2023-2-2-s1@mingze',
    ]);
    expect(all).toEqual(expect.arrayContaining(['2024-2-2-s1@mingze', '2023-2-2-s1@mingze']));
  });

  test('is there for those alone whom a dated task names', () => {
    const named = both.departments.filter((department) => datedTasksOf(department, both).length > 0);
    expect(named.map(({ token }) => token)).toEqual(['条法司', '国际合作司']);
  });
});
