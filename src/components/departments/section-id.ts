import { corpus } from '#corpus';
import { currentEdition } from '#domain/corpus/find.ts';
import type { Edition } from '#domain/model/edition.ts';

/** The id of a section that a department's page has for each edition: plain for the newest, with the edition for others. */
export const sectionId = (section: 'alone' | 'joint' | 'shared' | 'mentions' | 'words', { slug }: Edition): string =>
  slug === currentEdition(corpus).slug ? section : `${slug}-${section}`;
