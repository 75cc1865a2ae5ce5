import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { placeOf } from '#domain/citation/place.ts';
import { type DatesOfEdition, datedTasksOf } from '#domain/corpus/dated-tasks.ts';
import { findSentence } from '#domain/corpus/find.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import { sentencePath } from '#domain/paths.ts';
import { type Locate, wholeAddress } from './locate.ts';

/** Writes the dates that a document sets as a calendar (RFC 5545). */
export const icsOf = (edition: Edition, locate: Locate): string =>
  calendarOf(edition.title, [{ edition, deadlines: edition.deadlines }], locate);

/** Writes the dates that all editions set a department as a calendar (RFC 5545), newest edition first. */
export const departmentIcsOf = (corpus: Corpus, department: Department, locate: Locate): string =>
  calendarOf(`${department.token}的时限`, datedTasksOf(department, corpus), locate);

/**
 * Each date is a whole day, the last one on which the duty can be met, with the sentence that sets it. Stamped with the day
 * of publication, so that every build gives the same file; a date has one id in every calendar that holds it.
 */
function calendarOf(name: string, dates: readonly DatesOfEdition[], locate: Locate): string {
  const calendar = ical({ name, prodId: '//Mingze//ZH-CN', method: ICalCalendarMethod.PUBLISH });
  for (const { edition, deadlines } of dates) {
    for (const [index, { sentence, quote, date }] of deadlines.entries()) {
      const earlier = deadlines.slice(0, index).filter((deadline) => deadline.sentence === sentence).length;
      const address = wholeAddress(sentencePath(edition.slug, sentence), locate);
      const { words } = findSentence(edition, sentence);
      const place = placeOf(edition, sentence);
      calendar.createEvent({
        // Programs take two events of one id for the same: the dates of one sentence are counted from the second on.
        id: `${edition.slug}-${sentence}${earlier > 0 ? `-${earlier + 1}` : ''}@mingze`,
        stamp: new Date(edition.published),
        start: new Date(date),
        // The first day that is no longer part of it.
        end: new Date(Date.parse(date) + 86_400_000),
        allDay: true,
        timezone: 'UTC',
        summary: `${quote}：${place}`,
        description: `${words}\n——《${edition.title}》（${edition.number}）${place}${address ? `\n${address}` : ''}`,
        url: address ?? null,
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    }
  }
  return calendar.toString();
}
