import type { Disposable, Page } from 'playwright-core';

/**
 * Lets it always be one moment, `2022-12-15T23:59:00` where the browser is, in whatever a tab loads from now on, until it
 * is disposed of: Playwright's own clock stays in a tab for ever.
 */
export const atMoment = (page: Page, moment: string): Promise<Disposable> =>
  page.addInitScript((moment) => {
    const now = new Date(moment).getTime();
    globalThis.Date = class extends Date {
      static override now = () => now;
      constructor(...words: readonly []) {
        super(...(words.length > 0 ? words : ([now] as unknown as readonly [])));
      }
    } as unknown as DateConstructor;
  }, moment);
