import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { firstPaintInside } from './first-paint-inside.ts';

test('a long page brings every rule that may hold below 48em, and no other', () => {
  const site = mkdtempSync(join(tmpdir(), 'first-paint-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  mkdirSync(join(site, '_astro'));
  const narrow = ['a{b:c}', '@media (width>=40em){d{e:f}}', '@media (width>=60em),(hover:none){g{h:i}}'];
  const others = [
    '@media print{j{k:l}}',
    '@media (width>=48em){m{n:o}}',
    '@media (width>=100em),print{@layer p{q{r:s}}}',
  ];
  writeFileSync(join(site, '_astro/page.css'), [...narrow, ...others].join(''));
  const link = (rest: string) => `<link rel="stylesheet" ${rest}href="/_astro/page.css">`;
  const page = `<html><head data-at-once="narrow">${link('')}</head><p>文</p></html>`;

  expect(firstPaintInside(page, site)).toBe(
    `<html><head><style>${narrow.join('')}</style>${link('media="print,(min-width:48em)" ')}</head><p>文</p></html>`,
  );
});
