import { paragraphsOf } from '#domain/document/paragraphs.ts';
import type { Edition } from '#domain/model/edition.ts';

/** Writes the text as published and nothing else, a paragraph a line: what the published hash is taken of. */
export const plainTextOf = (edition: Edition): string =>
  paragraphsOf(edition)
    .map(({ runs }) => `${runs.map(({ words }) => words).join('')}\n`)
    .join('');
