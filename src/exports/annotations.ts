import { placeOf } from '#domain/citation/place.ts';
import { paragraphsOf } from '#domain/document/paragraphs.ts';
import type { Edition } from '#domain/model/edition.ts';
import { annotationsPath, editionDataPath, sentencePath } from '#domain/paths.ts';
import type { Locate } from './locate.ts';
import { plainTextOf } from './plain-text.ts';

/** How many characters of what stands around a sentence are said to find it by. */
const AROUND = 16;

/**
 * Every sentence of an edition as a Web Annotation (W3C): its page, and where its words stand in the plain text, by the
 * words with what is around them and by the position in code points.
 */
export function annotationsOf(edition: Edition, locate: Locate) {
  const own = locate(annotationsPath(edition.slug));
  const source = locate(editionDataPath(edition.slug, 'txt'));
  const text = [...plainTextOf(edition)];
  const between = (from: number, to: number): string => text.slice(Math.max(from, 0), to).join('');
  const items = sentencesAt(edition).map(({ id, start, end }) => ({
    id: `${own}#u-${id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: {
      id: locate(sentencePath(edition.slug, id)),
      type: 'Text',
      format: 'text/html',
      language: 'zh-CN',
      'dc:title': placeOf(edition, id),
    },
    target: {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: between(start, end),
          prefix: between(start - AROUND, start),
          suffix: between(end, end + AROUND),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: own,
    type: 'AnnotationCollection',
    label: `《${edition.title}》各句`,
    total: items.length,
    first: { id: `${own}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** Each sentence with where its words begin and end in the plain text, which has a paragraph a line. */
function sentencesAt(edition: Edition): readonly { id: string; start: number; end: number }[] {
  const found: { id: string; start: number; end: number }[] = [];
  let at = 0;
  for (const { runs } of paragraphsOf(edition)) {
    for (const { sentence, words } of runs) {
      const end = at + [...words].length;
      if (sentence) found.push({ id: sentence.id, start: at, end });
      at = end;
    }
    at += 1;
  }
  return found;
}
