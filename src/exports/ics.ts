import { createEvents, type DateArray, type EventAttributes } from 'ics';
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
  const events = edition.deadlines.map(({ sentence, quote, date }): EventAttributes & { timestamp: number } => {
    const address = wholeAddress(sentencePath(edition.slug, sentence), locate);
    const { words } = findSentence(edition, sentence);
    const place = placeOf(edition, sentence);
    return {
      uid: `${edition.slug}-${sentence}@mingze`,
      timestamp: Date.parse(edition.published),
      start: dayOf(date),
      end: dayOf(date, 1),
      title: `${quote}：${place}`,
      description: `${words}\n——《${edition.title}》（${edition.number}）${place}${address ? `\n${address}` : ''}`,
      ...(address && { url: address }),
      transp: 'TRANSPARENT',
    };
  });
  const { error, value } = createEvents(events, { productId: '-//Mingze//ZH-CN', calName: edition.title });
  if (!value) throw error ?? new Error(`The calendar of ${edition.slug} could not be written.`);
  return fold(value);
}

/** A day, or one that comes some days after it: a calendar's end is the first moment that is no longer part of it. */
function dayOf(iso: string, after = 0): DateArray {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + after);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** Folds lines at 75 octets between characters (RFC 5545, 3.1): the library counts characters, and ours take three each. */
function fold(calendar: string): string {
  const lines = calendar.replace(/\r\n[\t ]/gu, '').split('\r\n');
  return lines
    .map((line) => {
      let octets = 0;
      let folded = '';
      for (const character of line) {
        const size = new TextEncoder().encode(character).length;
        if (octets + size > 75) {
          folded += '\r\n ';
          octets = 1;
        }
        folded += character;
        octets += size;
      }
      return folded;
    })
    .join('\r\n');
}
