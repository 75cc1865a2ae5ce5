import { splitId } from '#domain/paths.ts';

/** Where a piece of the document is set: on a page of its own, or among all others on the whole document's page. */
export type Setting = 'own' | 'whole';

/** The id that a sentence or duty has in the page: `s2` on its unit's own page, `3-4-s2` beside other units. */
export const fragmentOf = (id: string, setting: Setting): string => (setting === 'whole' ? id : splitId(id).fragment);
