import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { placeOf } from '#domain/citation/place.ts';
import { findSentence } from '#domain/corpus/find.ts';
import type { Edition } from '#domain/model/edition.ts';
import { sentencePath } from '#domain/paths.ts';
import { type Locate, wholeAddress } from './locate.ts';

/**
 * Writes the dates that the document sets as a calendar (RFC 5545): a whole day each, the last one on which the duty can
 * be met, with the sentence that sets it. Stamped with the day of publication, so that every build gives the same file.
 */
export function icsOf(edition: Edition, locate: Locate): string {
  const calendar = ical({
    name: edition.title,
    prodId: '//Mingze//ZH-CN',
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const [index, { sentence, quote, date }] of edition.deadlines.entries()) {
    const earlier = edition.deadlines.slice(0, index).filter((deadline) => deadline.sentence === sentence).length;
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
  return calendar.toString();
}
