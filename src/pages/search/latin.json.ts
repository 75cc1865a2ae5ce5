import type { APIRoute } from 'astro';
import { pinyin } from 'pinyin-pro';
import { corpus } from '#corpus';
import { englishTerms, leadingSomewhere } from '#domain/search/english.ts';
import { collectReadings } from '#domain/search/readings.ts';
import { wordsOf } from '#domain/search/record.ts';
import { searchRecords } from '#domain/search/records.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** What Latin letters may stand for, asked for where they find nothing. */
export const GET: APIRoute = () => {
  const records = searchRecords(corpus);
  const readings = collectReadings(
    records.map(wordsOf),
    (text) => pinyin(text, { toneType: 'none', v: true, type: 'array' }),
    (text) => Array.from(words.segment(text), ({ segment }) => segment),
  );
  return Response.json({ readings, english: leadingSomewhere(englishTerms, records) });
};
