import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { currentEdition } from '#domain/corpus/find.ts';
import { faultsShown, prepareForAxe } from '#tests/axe.ts';
import { browserTest, clipboardTest } from '#tests/browser.ts';
import { guidelineAlone } from '#tests/guideline-alone.ts';
import { loadPage } from '#tests/html.ts';
import { bare, hashOf, publishedText } from '#tests/published.ts';

const { root } = inject('sites');
/** The page is the newest edition's. */
const { slug: newest, sentences, oddities } = currentEdition(guidelineAlone());
const { $ } = loadPage(root.dir, 'verify/');
const sha256 = (file: string) =>
  createHash('sha256')
    .update(readFileSync(join(root.dir, 'data', file)))
    .digest('hex');
const edits: readonly { before: string; after: string; rule: string }[] = JSON.parse(
  readFileSync(`content/${newest}/edits.json`, 'utf8'),
);

describe('the verify page', () => {
  test('gives the hashes of the two files that it offers', () => {
    const hashes = $('.checksums code')
      .map((_, element) => $(element).text())
      .get();
    expect(hashes).toEqual([sha256(`${newest}.source.txt`), sha256(`${newest}.txt`)]);
  });

  test('shows the text as received, all of it', () => {
    const received = $('.collation .received')
      .map((_, element) => $(element).text())
      .get();
    expect(bare(received.join('')).replaceAll('⏎', '')).toBe(
      bare(readFileSync(`content/${newest}/source.txt`, 'utf8')),
    );
  });

  test('shows beside it the text as published, all of it', () => {
    const published = $('.collation .published').clone();
    published.find('small').remove();
    expect(bare(published.text())).toBe(bare(publishedText(newest)));
  });

  test('marks every edit in its place and explains its rule', () => {
    const visible = (words: string) => words.replace(/\n+/gu, '⏎');
    const marked = (selector: string) =>
      $(`.collation ${selector}`)
        .map((_, element) => $(element).text())
        .get();
    expect(marked('.received del')).toEqual(edits.map(({ before }) => visible(before)).filter((words) => words !== ''));
    expect(marked('.published ins')).toEqual(edits.map(({ after }) => after).filter((words) => words !== ''));
    const links = $('.collation .why a').toArray();
    for (const link of links)
      expect(
        $($(link).attr('href') ?? '')
          .find('dd')
          .text(),
      ).not.toBe('');
    const named = new Set(links.map((link) => $(link).attr('href')));
    expect(named).toEqual(new Set(edits.map(({ rule }) => `#rule-${rule}`)));
  });

  test('marks every odd wording as standing so in the text', () => {
    const marked = $('.collation mark')
      .map((_, element) => $(element).text())
      .get();
    expect(new Set(marked)).toEqual(new Set(oddities.map(({ words }) => words)));
    for (const { note } of oddities) expect(note).toContain('原文如此');
  });

  test('gives hash and offset of every sentence', () => {
    const rows = $('.hashes tbody tr')
      .map((_, row) => `${$(row).find('td').eq(2).text()} ${bare($(row).find('td').eq(3).text())}`)
      .get();
    const opening = rows.length - sentences.length;
    expect(rows.slice(opening)).toEqual(sentences.map(({ offset, words }) => `${offset} ${hashOf(words)}`));
  });
});

/** Opens the page as it is where the edition of 2022 is the newest. */
async function openCheck(page: Page): Promise<void> {
  await page.route('**/verify/', async (route) => {
    const html = await (await route.fetch()).text();
    const body = html
      .replace(`data-edition="${newest}"`, 'data-edition="2022"')
      .replace(`verify/${newest}.json`, 'verify/2022.json');
    await route.fulfill({ body, contentType: 'text/html' });
  });
  await page.goto(`${root.address}verify/`);
}

/** Checks a quotation against the guideline of 2022, and gives what the page says. */
async function verify(page: Page, quotation: string): Promise<string> {
  await openCheck(page);
  await page.fill('#quotation', quotation);
  await page.click('#check-form button');
  await page.waitForSelector('#finding h3');
  return page.innerText('#finding');
}

describe('the box for quotations', () => {
  browserTest('says that words stand in the document, and links to them', async ({ page }) => {
    expect(await verify(page, '大力培育调解组织和仲裁机构.')).toMatch(/^与文件一字不差。另有1个字符只是全角半角/);
    await page.click('#finding a');
    await page.waitForURL('**/2022/3-4/#s4');
    expect(await page.innerText('#s4')).toContain('大力培育调解组织和仲裁机构。');
  });

  browserTest('shows in place and in words what differs', async ({ page }) => {
    const finding = await verify(page, '大力培训调解组织和仲裁机构。');
    expect(finding).toContain('与文件有1处不同。');
    expect(finding).toContain('引文第4字“训”，文件作“育”：三（四）第4句第4字');
    expect(await page.innerText('#finding .compared del')).toBe('训');
    expect(await page.innerText('#finding .compared ins')).toBe('育');
  });

  browserTest('reads traditional characters, and judges a remark quotation by quotation', async ({ page }) => {
    expect(await verify(page, '大力培育調解組織和仲裁機構。')).toMatch(/^与文件一字不差。引文用了繁体字，其中5个字/);
    const finding = await verify(
      page,
      '三（四）第4句要求「大力培育調解組織」，三（四）第5句說“大力培训仲裁机构”，又說“人人有責”，很“好”，见三（九）。',
    );
    expect(finding).toContain('核对了3处引文：1处一字不差，1处有不同，1处不见于文件。所写的3处位置，2处不对。');
    expect(finding).toContain('1处太短，没有核对。引文以外的7个字没有核对。');
    expect(await page.locator('#finding h4').allInnerTexts()).toEqual([
      expect.stringContaining('第1处：与文件一字不差。引文用了繁体字'),
      expect.stringContaining('位置写作三（四）第5句，不符。'),
      expect.stringContaining('第3处：这不是这份文件里的话。'),
      expect.stringContaining('第4处“好”太短，没有核对。'),
    ]);
  });

  clipboardTest(
    'brings an answer that was asked for into view and focus, and moves nothing before',
    async ({ open }) => {
      const page = await open({ viewport: { width: 360, height: 560 }, reducedMotion: 'reduce' });
      await openCheck(page);
      const box = page.locator('#quotation');
      await box.focus();
      await page.evaluate(() => navigator.clipboard.writeText('大力培训调解组织和仲裁机构。'));
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press('Control+V');
      await page.waitForSelector('#finding h3');
      await page.keyboard.type('强化');
      const still = await page.evaluate(() => [document.activeElement?.id, scrollY]);
      expect(still).toEqual(['quotation', before]);
      await page.getByRole('button', { name: '核对', exact: true }).press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('finding');
      const { y = -1, height = 0 } = (await page.locator('#finding h3').boundingBox()) ?? {};
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(560);
    },
  );

  browserTest('says of words that are not the document’s that they are not', async ({ page }) => {
    const finding = await verify(page, '到2025年，每万人口高价值发明专利拥有量达到12件。');
    expect(finding).toContain('这不是这份文件里的话。');
    expect(finding).toContain('每万人口高价值发明专利拥有量');
  });

  browserTest('checks thousands of characters and words left out', async ({ page }) => {
    const published = publishedText('2022').split('\n').filter(bare).join('\n');
    expect(await verify(page, published)).toContain('与文件一字不差。');
    expect(await verify(page, `${published.slice(200, 2400)}……${published.slice(2600, 4600)}`)).toContain(
      '与文件一字不差。',
    );
  });

  browserTest('runs nothing that is pasted', async ({ page }) => {
    const finding = await verify(
      page,
      '<img src=x onerror=document.title=1>大力培育调解组织和仲裁机构。强化知识产权维权援助线上服务平台建设。在条件成熟地区推进国家知识产权保护试点示范区建设。',
    );
    expect(finding).toContain('“<imgsrc=xonerror=document');
    expect(await page.title()).toContain('核校');
    expect(await page.locator('#finding img').count()).toBe(0);
  });

  browserTest('sends nothing anywhere: it asks once for the document’s words', async ({ page }) => {
    await openCheck(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    for (const quotation of ['大力培育', '机构。', '不见于文件']) {
      await page.fill('#quotation', quotation);
      await page.click('#check-form button');
      await page.waitForSelector('#finding h3');
    }
    expect(asked.filter((request) => !request.endsWith('.js'))).toEqual(['GET /verify/2022.json']);
  });

  browserTest('checks beside the page, in one worker for all checks', async ({ page }) => {
    await verify(page, '大力培训调解组织和仲裁机构。');
    expect(page.workers()).toHaveLength(1);
    const [worker] = page.workers();
    await page.fill('#quotation', '大力培育调解组织');
    await page.click('#check-form button');
    await page.getByText('与文件一字不差。').waitFor();
    expect(page.workers()).toEqual([worker]);
  });

  browserTest('shows the report on the newest quotation alone, whatever was asked before', async ({ page }) => {
    await openCheck(page);
    await page.evaluate(() => {
      const finding = document.getElementById('finding') as HTMLElement;
      const said: string[] = [];
      Object.assign(globalThis, { said });
      new MutationObserver(() => said.push(finding.querySelector('h3')?.textContent ?? '')).observe(finding, {
        childList: true,
      });
      const box = document.getElementById('quotation') as HTMLTextAreaElement;
      for (const quotation of ['大力培训调解组织', '不见于文件的许多话。', '大力培育调解组织']) {
        box.value = quotation;
        box.form?.requestSubmit();
      }
    });
    await page.getByText('与文件一字不差。').waitFor();
    // One that was put aside would have reported by the time that another is done.
    await page.fill('#quotation', '');
    await page.click('#check-form button');
    await page.getByText('请先贴上引文。').waitFor();
    expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toEqual([
      '与文件一字不差。',
      '请先贴上引文。',
    ]);
  });

  browserTest('checks in the page where no worker starts', async ({ open }) => {
    const page = await open();
    await page.addInitScript(() => {
      Object.assign(globalThis, {
        Worker: class {
          constructor() {
            throw new DOMException('No workers here.', 'SecurityError');
          }
        },
      });
    });
    expect(await verify(page, '大力培训调解组织和仲裁机构。')).toContain('引文第4字“训”，文件作“育”');
    expect(page.workers()).toEqual([]);
  });

  browserTest('checks in the page where the worker’s script cannot be had', async ({ page }) => {
    await page.route('**/_astro/worker*.js', (route) => route.abort());
    expect(await verify(page, '大力培训调解组织和仲裁机构。')).toContain('引文第4字“训”，文件作“育”');
  });
});

/** What a file's form takes is loaded with the first file of it. */
const patiently = { timeout: 30_000 };

describe('the page that checks a draft', () => {
  browserTest('reads files on the device, judges them and gives the report away as Word', async ({ open }) => {
    const page = await open({ acceptDownloads: true });
    await prepareForAxe(page);
    await page.goto(`${root.address}verify/draft/`);
    const summary = page.locator('#draft-report .summary');
    await page.setInputFiles('#draft-file', 'src/drafts/samples/libreoffice.docx');
    await expect
      .poll(() => summary.textContent(), patiently)
      .toMatch(
        /^文稿共135字。引文：一致1处，有出入1处。位置、文号和网址：相符4处，不符1处。其余47字是文稿自己的话，没有核对。/u,
      );
    expect(await page.locator('#draft-report > .entries > li').allInnerTexts()).toEqual([
      expect.stringMatching(/有出入[\s\S]*大力培训育调解组织和仲裁机构[\s\S]*三（四）第4句第4字/u),
      expect.stringMatching(/不符[\s\S]*第三部分第（九）项/u),
    ]);
    const link = page.locator('.draft-text .wrong').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), patiently).toContain('有出入');
    expect(await faultsShown(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存为Word，标出各处' }).click(),
    ]);
    const saved = join(mkdtempSync(join(tmpdir(), 'report-')), download.suggestedFilename());
    await download.saveAs(saved);
    const { value } = await mammoth.extractRawText({ path: saved });
    rmSync(dirname(saved), { recursive: true });
    expect(value).toContain('三（四）第4句提出“大力培训调解组织和仲裁机构”，另见第三部分第（九）项。');
    await page.setInputFiles('#draft-file', 'src/decoding/samples/office.pdf');
    await expect.poll(() => summary.textContent(), patiently).toMatch(/^文稿共21字。引文：一致1处。/u);
    await page.setInputFiles('#draft-file', {
      name: 'a.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('# **题** &amp; 目'),
    });
    await expect.poll(() => summary.textContent(), patiently).toMatch(/^文稿共3字。没有找到/u);
    expect(await page.inputValue('#draft')).toBe('题 & 目');
    // What is written in place of a file is not reported under the file's name.
    await page.fill('#draft', '“大力培育调解组织和仲裁机构”。');
    await page.getByRole('button', { name: '核对文稿' }).click();
    await expect.poll(() => summary.textContent(), patiently).toMatch(/引文：一致1处。/u);
    const [second] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存为Word，标出各处' }).click(),
    ]);
    expect(second.suggestedFilename()).toBe('文稿·核对.docx');
  });

  browserTest('says that the check failed where the words are fetched but cannot be judged by', async ({ open }) => {
    const page = await open();
    await page.route('**/verify/*.json', (route) => route.fulfill({ json: {} }));
    await page.goto(`${root.address}verify/draft/`);
    await page.fill('#draft', '“大力培育调解组织和仲裁机构”。');
    await page.getByRole('button', { name: '核对文稿' }).click();
    await expect
      .poll(() => page.textContent('#draft-status'), patiently)
      .toBe('没有核对成：核对时出了差错，请重新打开本页再试。');
  });
});
