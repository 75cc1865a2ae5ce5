import type { Page, Response } from 'playwright-core';

/**
 * Waits until a page has done what it had put off: until its next frame is drawn, its next timer runs, it is idle. A
 * browser without a screen may stop drawing frames, and then is never idle: for either a second is enough.
 */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    (longest) =>
      new Promise((done) => {
        const settle = () => setTimeout(() => requestIdleCallback(() => done(), { timeout: longest }));
        requestAnimationFrame(settle);
        setTimeout(settle, longest);
      }),
    1000,
  );

/**
 * Goes to an address and leaves the page alone until it asks for nothing more: until it has been idle without having
 * asked for anything since it was idle before. Gives every response.
 */
export async function visit(page: Page, address: string): Promise<readonly Response[]> {
  const responses: Response[] = [];
  let asked = 0;
  let answered = 0;
  const ask = () => void asked++;
  const answer = () => void answered++;
  const respond = (response: Response) => void responses.push(response);
  page.on('request', ask).on('response', respond).on('requestfinished', answer).on('requestfailed', answer);
  await page.goto(address);
  for (let before = -1; before < asked || answered < asked; ) {
    before = asked;
    await drawn(page);
  }
  page.off('request', ask).off('response', respond).off('requestfinished', answer).off('requestfailed', answer);
  return responses;
}
