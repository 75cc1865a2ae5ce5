import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { test } from 'vitest';
import { breakCopy } from '#tests/broken-copy.ts';

test('the pages come back when the content is mended, and show what is changed in it', async () => {
  await using broken = await breakCopy('mended');
  const { page } = broken;
  const content = join(broken.folder, 'content');
  await page('/about/', (status) => status === 500);

  rmSync(join(content, '1999'), { recursive: true });
  rmSync(join(content, 'terms/tisc.md'));
  cpSync('content', content, { recursive: true });
  await page('/about/', (status, html) => status === 200 && load(html)('h2').first().text() === '这是什么');

  const file = join(content, 'departments/personnel.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: .*/mu, 'name: 人事和教育司'));
  await page('/departments/personnel/', (_, html) => html.includes('人事和教育司'));

  const clause = join(content, '2022/clauses/3-4.mdx');
  const words = readFileSync(clause, 'utf8');
  writeFileSync(clause, words.replace('调解组织', '调解机构'));
  await page('/2022/3-4/', (status, html) => status === 500 && html.includes('content/2022/clauses/3-4.mdx:1'));
  writeFileSync(clause, words);
  await page('/2022/3-4/', (status) => status === 200);
});
