import type { CDPSession, Page } from 'playwright-core';

/**
 * Asks the developer tools of the browser about a page. They are closed afterwards: with every further page a second
 * session takes back what is emulated by the first, print among it.
 */
export async function askDevTools<T>(page: Page, ask: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await ask(session);
  } finally {
    await session.detach();
  }
}
