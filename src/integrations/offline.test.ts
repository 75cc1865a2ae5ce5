import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeServiceWorker } from './offline.ts';

/** A built site of so many editions, newest first, of two pages each. */
function siteOf(editions: readonly string[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const path of ['', ...editions.flatMap((slug) => [`${slug}/`, `${slug}/3-4/`])]) {
    mkdirSync(join(dir, path), { recursive: true });
    writeFileSync(join(dir, path, 'index.html'), `<title>${path}</title>`);
  }
  return dir;
}

test('the service worker has the same size whatever the library holds, and changes with what is kept', async () => {
  const years = Array.from({ length: 100 }, (_, index) => `${2121 - index}`);
  const [one, hundred] = [siteOf(years.slice(0, 1)), siteOf(years)];
  await writeServiceWorker(one, years.slice(0, 1));
  await writeServiceWorker(hundred, years);
  const worker = (dir: string): string => readFileSync(join(dir, 'sw.js'), 'utf8');
  expect(worker(hundred)).toHaveLength(worker(one).length);

  // It names the list by its hash, so that another list is another worker.
  const hash = createHash('sha256')
    .update(readFileSync(join(hundred, 'kept.json')))
    .digest('base64');
  expect(worker(hundred)).toContain(`sha256-${hash}`);
  const before = worker(hundred);
  writeFileSync(join(hundred, '2121/index.html'), '<title>Another</title>');
  await writeServiceWorker(hundred, years);
  expect(worker(hundred)).not.toBe(before);
  expect(worker(hundred)).toHaveLength(before.length);
});

test('the list names the current edition and what is the same for all, and no other edition', async () => {
  const dir = siteOf(['2024', '2023', '2022']);
  await writeServiceWorker(dir, ['2024', '2023', '2022']);
  const urls = JSON.parse(readFileSync(join(dir, 'kept.json'), 'utf8')).map(({ url }: { url: string }) => url);
  expect(urls).toEqual(['./', '2024/', '2024/3-4/']);
});
