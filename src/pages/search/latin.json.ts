import type { APIRoute } from 'astro';
import { pinyin } from 'pinyin-pro';
import { derivedOfEdition } from '#built-before';
import { corpus } from '#corpus';
import { contextsIn } from '#domain/search/contexts.ts';
import { englishTerms, leadingSomewhere, leadingTogether } from '#domain/search/english.ts';
import { arrangeReadings } from '#domain/search/readings.ts';
import { type SearchRecord, wordsOf } from '#domain/search/record.ts';
import { editionRecords, sharedRecords } from '#domain/search/records.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const readAloud = (text: string) => pinyin(text, { toneType: 'none', v: true, type: 'array' });
const cut = (text: string) => Array.from(words.segment(text), ({ segment }) => segment);

const latinIn = (records: readonly SearchRecord[]) => ({
  contexts: contextsIn(records.map(wordsOf), readAloud, cut),
  english: leadingSomewhere(englishTerms, records),
});

/** What Latin letters may stand for, asked for where they find nothing. */
export const GET: APIRoute = () => {
  const parts = [
    latinIn(sharedRecords(corpus)),
    ...corpus.editions.map((edition) =>
      derivedOfEdition(edition, 'what Latin letters may stand for', () => latinIn(editionRecords(edition))),
    ),
  ];
  return Response.json({
    readings: arrangeReadings(parts.map(({ contexts }) => contexts)),
    english: leadingTogether(
      englishTerms,
      parts.map(({ english }) => english),
    ),
  });
};
