import axe, { type RunOptions } from 'axe-core';
import type { Disposable, Page } from 'playwright-core';

/**
 * Has axe ready in whatever a tab loads from now on, until it is disposed of. It comes from outside, so that the content
 * security policy of the pages stays in force for the pages.
 */
export const prepareForAxe = (page: Page): Promise<Disposable> => page.addInitScript({ content: axe.source });

/** WCAG 2.2 asks for the size of targets at level AA; axe leaves it out unless told. It takes longer than all other rules. */
const everything: RunOptions = { rules: { 'target-size': { enabled: true } } };
const colours: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

export interface Look {
  readonly colorScheme: 'light' | 'dark';
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly rules: RunOptions;
}

/** A phone's width and a wide window's, by day and by night, when nothing but the colours is another. */
export const everyLook: readonly Look[] = [
  { colorScheme: 'light', width: 320, rules: everything },
  { colorScheme: 'light', width: 1440, rules: everything },
  { colorScheme: 'dark', width: 1440, rules: colours },
  { colorScheme: 'dark', width: 320, rules: colours },
];

/** A phone by day and a wide window by night: between them they have each layout and each palette. */
export const bothEnds: readonly Look[] = [
  { colorScheme: 'light', width: 320, rules: everything },
  { colorScheme: 'dark', width: 1440, rules: everything },
];

/**
 * Goes to a page in a tab prepared for axe, and gives what axe then finds wrong in each of the looks, with the elements
 * concerned, and whether the page is wider than its window.
 */
export async function faultsOf(page: Page, address: string, looks: readonly Look[]): Promise<string[]> {
  await page.goto(address);
  const found: string[] = [];
  for (const { colorScheme, width, rules } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const faults = await faultsShown(page, 'html', rules);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) faults.push(`scrolls sideways, it is ${wide} px wide`);
    found.push(...faults.map((fault) => `${new URL(address).pathname} ${colorScheme}, ${width} px: ${fault}`));
  }
  return found;
}

/** Gives what axe finds wrong in what a prepared tab shows, or in the part of it that a selector names. */
export const faultsShown = (page: Page, part = 'html', options: RunOptions = everything): Promise<string[]> =>
  page.evaluate(findFaults, { part, options });

/** Runs in the page. */
async function findFaults({ part, options }: { part: string; options: RunOptions }): Promise<string[]> {
  const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
  // What waits to be laid out until it is in sight takes a place that is guessed, and seems to lie over others.
  for (const waiting of document.querySelectorAll<HTMLElement>('*'))
    if (getComputedStyle(waiting).contentVisibility === 'auto') waiting.style.contentVisibility = 'visible';
  const { violations } = await run(part, { ...options, resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id} (${help}): ${target} ${html.slice(0, 160)}`),
  );
}
