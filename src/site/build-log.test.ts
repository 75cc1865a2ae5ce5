import { afterEach, expect, test, vi } from 'vitest';
import buildLog from './build-log.ts';

afterEach(() => vi.restoreAllMocks());

/** What the log prints of what Astro says, as it says it. */
function printed(events: readonly { message: string; label?: string; newLine?: boolean }[]): string {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  const log = buildLog({ level: 'info' });
  for (const { message, label = 'SKIP_FORMAT', newLine = false } of events) {
    log.write({ type: 'message', level: 'info', label, message, newLine } as Parameters<typeof log.write>[0]);
  }
  return lines.join('');
}

test('a page is no line of the log, with its time or in colours, and all else is', () => {
  const said = printed([
    { message: '\u001b[42m generating static routes \u001b[49m', newLine: true },
    { message: '  \u001b[34m├─\u001b[39m \u001b[2m/2022/3-4/index.html\u001b[22m' },
    { message: ' \u001b[2m(+12ms)\u001b[22m ', newLine: true },
    { message: ' (+1.53s) ', newLine: true },
    { message: '✓ Completed in 4.61s.', newLine: true },
  ]);
  expect(said).toBe('\u001b[42m generating static routes \u001b[49m\n✓ Completed in 4.61s.\n');
});

test('a page of which nothing was written is said', () => {
  const said = printed([{ message: ' (+3ms) (file not created, response body was empty)', newLine: true }]);
  expect(said).toContain('file not created');
});
