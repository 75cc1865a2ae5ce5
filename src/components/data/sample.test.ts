import { expect, test } from 'vitest';
import { coloured } from './sample.ts';

test('samples are set in colours by class names, for each of which there is a rule', async () => {
  const { markup, rules } = await coloured({
    json: { lang: 'json', text: '{ "编号": 3 }\n' },
    text: { lang: 'text', text: '<第三部分>' },
    none: null,
  });
  expect(markup.json.replace(/<[^>]*>/gu, '')).toBe('{ "编号": 3 }');
  expect(markup.text).toContain('第三部分');
  expect(markup.none).toBe('');
  expect(markup.json).not.toContain('style=');
  const classes = [...`${markup.json}${markup.text}`.matchAll(/class="(?:[^"]* )?(h\d+)"/gu)].map(([, name]) => name);
  expect(new Set(classes).size).toBeGreaterThan(2);
  for (const name of classes) expect(rules).toContain(`.${name}{`);
});
