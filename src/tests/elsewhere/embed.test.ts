import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { bothEnds, faultsOf, prepareForAxe } from '#tests/axe.ts';
import { browserTest } from '#tests/browser.ts';
import { documentText, loadPage } from '#tests/html.ts';
import { bare, cutGuideline, hashOf } from '#tests/published.ts';

const { root, base } = inject('sites');
const guideline = cutGuideline();
const clause = guideline.find(({ id }) => id === '3-4');
const read = (dir: string, file: string): string => readFileSync(join(dir, file), 'utf8');
const headersOf = async (address: string): Promise<Headers> => (await fetch(address)).headers;

describe.for([root, base])('the cards for other sites under $base', (site) => {
  test('hold the very words, and lead to their page with the hash', () => {
    for (const { id, sentences } of guideline) {
      for (const sentence of sentences) {
        const path = `2022/${id}/${sentence.id.slice(id.length + 1)}/`;
        const { $ } = loadPage(site.dir, `embed/${path}`);
        expect(documentText($), path).toBe(bare(sentence.words));
        expect($('footer a').first().attr('href'), path).toMatch(
          new RegExp(`${site.base}${path}\\?words=${hashOf(sentence.words)}$`, 'u'),
        );
      }
    }
    const { $ } = loadPage(site.dir, 'embed/2022/3-4/');
    expect(documentText($)).toBe(bare((clause?.lines ?? []).join('')));
  });

  test('are light, and in no index, map or store', () => {
    const card = read(site.dir, 'embed/2022/3-4/s2/index.html');
    expect(card).toContain('<meta name="robots" content="noindex">');
    const [sheet = ''] = /_astro\/[^"]+\.css/u.exec(card) ?? [];
    expect(brotliCompressSync(card + read(site.dir, sheet)).length).toBeLessThan(2_000);
    expect(card).not.toContain('<script');
    for (const file of ['sitemap.xml', 'sitemap-library.xml', 'sitemap-2022.xml'])
      expect(read(site.dir, file), file).not.toContain('embed/');
    expect(read(site.dir, 'kept.json')).not.toMatch(/"url":"(?:embed\/|linker|data\/refs)/u);
  });

  test('may be framed, and read by programs of other sites; nothing else may', async () => {
    for (const path of ['embed/2022/3-4/', 'embed/2022/3-4/s2/']) {
      const headers = await headersOf(site.address + path);
      expect(headers.get('content-security-policy'), path).toMatch(/frame-ancestors \*$/u);
      expect(headers.get('access-control-allow-origin'), path).toBe('*');
    }
    for (const path of ['linker.js', 'data/refs.json', 'data/refs/2022.json', 'data/refs/2022/3-4.json']) {
      const headers = await headersOf(site.address + path);
      expect(headers.get('access-control-allow-origin'), path).toBe('*');
      expect(headers.get('content-security-policy'), path).toMatch(/frame-ancestors 'none'$/u);
    }
    const others = [
      '',
      '2022/',
      '2022/3-4/',
      '2022/3-4/s2/',
      'verify/',
      '404.html',
      'data/2022.json',
      'data/2022.html',
    ];
    for (const path of [...others, '2022/3-4.json', 'manifest.json', 'search/catalogue.json']) {
      const headers = await headersOf(site.address + path);
      // Of two policies the stricter wins: one that came twice would be set apart by a comma.
      expect(headers.get('content-security-policy'), path).toMatch(/^[^,]*frame-ancestors 'none'$/u);
      expect(headers.get('access-control-allow-origin'), path).toBeNull();
    }
  });
});

test('a page says where its card can be found, where the site knows its own address', () => {
  const { $ } = loadPage(base.dir, '2022/3-4/s2/');
  const oembed = $('link[type="application/json+oembed"]').attr('href') ?? '';
  expect(oembed).toBe('https://example.org/ip/embed/2022/3-4/s2.json');
  const answer = JSON.parse(read(base.dir, 'embed/2022/3-4/s2.json'));
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_url: 'https://example.org/ip/', width: 600 });
  expect(answer.html).toContain('src="https://example.org/ip/embed/2022/3-4/s2/"');
  const files = globSync('2022/*/**/index.html', { cwd: base.dir }).map((file) => file.replaceAll('\\', '/'));
  const own = files.filter((file) => !/^2022\/(?:targets|duties|verify|compare)\//u.test(file));
  expect(own.length).toBeGreaterThan(100);
  for (const file of own) {
    const href = loadPage(base.dir, file.replace('index.html', ''))
      .$('link[type="application/json+oembed"]')
      .attr('href');
    expect(href && existsSync(join(base.dir, href.replace('https://example.org/ip/', ''))), file).toBe(true);
  }
  expect(loadPage(root.dir, '2022/3-4/s2/').$('link[type="application/json+oembed"]')).toHaveLength(0);
  expect(existsSync(join(root.dir, 'embed/2022/3-4/s2.json'))).toBe(false);
});

/** A page of another origin; its own policy is strict, and allows our scripts and files alone. */
async function serveElsewhere(body: string): Promise<string> {
  const policy = `default-src 'none'; script-src ${root.origin}; connect-src ${root.origin}; frame-src ${root.origin}`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Security-Policy', policy).setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="zh-CN"><title>别处</title><body>${body}</body></html>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

const second = clause?.sentences[1]?.words ?? '';

const framing = (path: string): string => `<iframe src="${root.address}${path}" title="${path}"></iframe>`;

browserTest('a page of another origin frames a card', async ({ page }) => {
  await page.goto(await serveElsewhere(framing('embed/2022/3-4/s2/')));
  const card = page.frameLocator('iframe');
  expect(bare(await card.locator('blockquote').innerText())).toBe(bare(second));
  expect(await card.locator('footer a').first().getAttribute('target')).toBe('_blank');
});

browserTest('a card breaks no rule of access, narrow or wide, by day or by night', async ({ open }) => {
  const page = await open();
  await using _axe = await prepareForAxe(page);
  for (const path of ['2022/3-4/', '2022/3-4/s2/'])
    expect(await faultsOf(page, `${root.address}embed/${path}`, bothEnds), path).toEqual([]);
});

browserTest('and no other page of the site', async ({ browser }) => {
  // What the browser refuses here is what is wanted.
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(await serveElsewhere(framing('2022/3-4/s2/')));
  const [, framed] = page.frames();
  await framed?.waitForURL(/^chrome-error:/u);
  expect(await framed?.locator('blockquote').count()).toBe(0);
});

browserTest('linker.js makes links of the references in a page of another origin, with a card', async ({ page }) => {
  const address = await serveElsewhere(`
    <p id="near">按照国知发运字〔2022〕15号三（四）第2句，并参见<em>三(四)</em>。</p>
    <p id="none">《专利法》第三（四）项和三（四）不是。</p>
    <p id="ours">见<a href="${root.address}2022/3-4/#s4">这一句</a>、${root.address}2022/3-4/s2/。</p>
    <p id="behind">国知发运字〔2022〕15号三（四）见${root.address}2022/3-4/s2/，全文${root.address}2022/。</p>
    <p id="words">据<a href="${root.address}2022/?words=${hashOf(second)}#3-4-s2">原话</a>、<a
      href="${root.address}departments/protection/">保护司</a></p>
    <script src="${root.address}linker.js" defer></script>`);
  await page.goto(address);
  await page.waitForSelector('#ours a:nth-of-type(2)');
  const links = (id: string) =>
    page.$$eval(`#${id} a`, (all) => all.map((link) => `${link.textContent} ${link.getAttribute('href')}`));
  expect(await links('near')).toEqual([
    `国知发运字〔2022〕15号 ${root.address}2022/`,
    `三（四）第2句 ${root.address}2022/3-4/s2/`,
    `三(四) ${root.address}2022/3-4/`,
  ]);
  expect(await links('none')).toEqual([]);
  expect(await links('ours')).toHaveLength(2);
  expect((await links('behind')).map((link) => link.split(' ')[1])).toEqual(
    ['2022/', '2022/3-4/', '2022/3-4/s2/', '2022/'].map((path) => root.address + path),
  );

  // By the keyboard: the card is the next to have the focus, and goes by Escape.
  await page.focus('#near a:nth-of-type(2)');
  const card = page.locator('#near mingze-card >> css=div');
  await card.getByText(second.slice(0, 10)).waitFor();
  expect(await card.innerText()).toContain(`校验值${hashOf(second)}`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)).toBe('打开原文');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });

  // By the mouse: it is drawn beside its link though the page allows no inline style.
  await page.hover('#ours a:nth-of-type(1)');
  const shown = page.locator('#ours mingze-card >> css=div');
  await shown.getByText('第4句').waitFor();
  const [link, box] = await Promise.all([page.locator('#ours a').first().boundingBox(), shown.boundingBox()]);
  expect(box && link && box.y >= link.y + link.height && box.y < link.y + link.height + 20).toBe(true);
  expect(box?.width).toBeGreaterThan(200);
  await page.keyboard.press('Escape');
  await page.hover('#words a:nth-of-type(2)');
  await page.hover('#words a:nth-of-type(1)');
  const quoted = page.locator('mingze-card >> css=div');
  await quoted.getByText(second.slice(0, 10)).waitFor();
  // A department has no card: had it been given one, it would have said that it has no words.
  expect(await page.locator('mingze-card').count()).toBe(1);
});

browserTest('a first tap shows the card, a second one follows the link', async ({ open }) => {
  const page = await open({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });
  const address = await serveElsewhere(`<p>国知发运字〔2022〕15号三（四）第2句</p>${'<p>　</p>'.repeat(12)}<p>别的话</p>
    <script src="${root.address}linker.js" defer></script>`);
  await page.goto(address);
  const link = page.locator('p a').nth(1);
  const card = page.locator('mingze-card >> css=div');
  await link.tap();
  await card.getByText(second.slice(0, 10)).waitFor();
  await page.getByText('别的话').tap();
  await card.waitFor({ state: 'detached' });
  expect(page.url()).toBe(address);
  await link.tap();
  await card.getByText(second.slice(0, 10)).waitFor();
  await link.tap();
  await page.waitForURL('**/2022/3-4/s2/');
});

test('linker.js is one small script without modules', () => {
  for (const { dir } of [root, base]) {
    const script = read(dir, 'linker.js');
    expect(Buffer.byteLength(script)).toBeLessThan(6_000);
    expect(script).not.toMatch(/^\s*(?:import|export)\b|\bimport\(/mu);
  }
});
