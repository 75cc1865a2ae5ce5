import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import type { Manifest } from '#domain/proof/manifest.ts';
import { makeSecretKey, sign, writePublicKey } from '#domain/proof/minisign.ts';
import { serve } from '#site/serve.ts';
import { browserTest } from '#tests/browser.ts';

const { root, base } = inject('sites');
const read = (dir: string, file: string): Buffer => readFileSync(join(dir, file));
const manifestOf = (dir: string): Manifest => JSON.parse(read(dir, 'manifest.json').toString());
const namedBy = ({ editions, files }: Manifest): Record<string, string> =>
  Object.assign({}, files, ...Object.values(editions).map((edition) => edition.files));

describe.for([root, base])('the manifest under $base', ({ dir }) => {
  test('names every file with its hash, but for itself and what hosts keep to themselves', () => {
    const files = globSync('**/*', { cwd: dir })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => statSync(join(dir, file)).isFile() && !['_headers', 'manifest.json'].includes(file));
    const hashes = files.map((file) => [file, createHash('sha256').update(read(dir, file)).digest('hex')]);
    expect(namedBy(manifestOf(dir))).toEqual(Object.fromEntries(hashes));
  });

  test('gives the whole hash of the words at each address that the book promises', () => {
    for (const [slug, { words }] of Object.entries(manifestOf(dir).editions)) {
      const book: readonly { recorded: Record<string, string>; retired: object }[] = JSON.parse(
        readFileSync(`content/${slug}/addresses.json`, 'utf8'),
      );
      const promised = Object.assign({}, ...book.map(({ recorded }) => recorded));
      for (const retired of book.flatMap((record) => Object.keys(record.retired))) delete promised[retired];
      expect(Object.keys(promised).length).toBeGreaterThan(10);
      for (const [address, hash] of Object.entries(promised)) expect(words[address]?.slice(0, 8), address).toBe(hash);
    }
  });
});

test('the packages that the site is built with are listed, and nothing of the machine or the moment', () => {
  const listed = JSON.parse(read(root.dir, 'sbom.cdx.json').toString());
  expect(listed).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'mingze' } } });
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const { version } = packages['node_modules/astro'];
  expect(listed.components).toContainEqual(expect.objectContaining({ name: 'astro', version }));
  expect(JSON.stringify([listed.serialNumber, listed.metadata.timestamp, listed.metadata.tools])).toBe(
    '[null,null,null]',
  );
});

/** Runs the command on a site; gives its exit code and its lines. */
function verifySite(...words: readonly string[]): { status: number | null; lines: readonly string[] } {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/verify.ts', '--site', ...words], {
    encoding: 'utf8',
  });
  return { status, lines: stdout.trimEnd().split('\n') };
}

/** A small part of a site, with its part of the manifest, signed; gives its folder, the public key and how many files. */
async function signedPart(): Promise<{ dir: string; key: string; count: number }> {
  const dir = mkdtempSync(join(tmpdir(), 'published-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const wanted = /^(?:_astro\/|boot\.js$|data\/\d{4}\.(?:addresses\.json|txt)$|2022\/3-4\/|verify\/[^/]+$)/u;
  const part = (files: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(files).filter(([path]) => wanted.test(path)));
  const { editions, files, ...rest } = manifestOf(root.dir);
  const manifest: Manifest = {
    ...rest,
    editions: Object.fromEntries(
      Object.entries(editions).map(([slug, edition]) => [slug, { ...edition, files: part(edition.files) }]),
    ),
    files: part(files),
  };
  const paths = Object.keys(namedBy(manifest));
  for (const path of paths) cpSync(join(root.dir, path), join(dir, path));
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  const secret = await makeSecretKey();
  const signature = await sign(new Uint8Array(read(dir, 'manifest.json')), secret, 'manifest.json');
  writeFileSync(join(dir, 'manifest.json.minisig'), signature);
  return { dir, key: writePublicKey(secret), count: paths.length };
}

/** Changes one character of a clause page. */
function tamper(dir: string): void {
  const page = join(dir, '2022/3-4/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('大力培育', '大力培训'));
}

test('one character changed after signing is found by the command, and so is a file put beside', async () => {
  const { dir, key, count } = await signedPart();
  expect(count).toBeGreaterThan(10);
  expect(verifySite(dir, '--key', key)).toEqual({
    status: 0,
    lines: [`${count} files checked, all as the manifest says.`, 'The manifest is signed by this key.'],
  });
  tamper(dir);
  writeFileSync(join(dir, 'extra.html'), '明责');
  expect(verifySite(dir, '--key', key)).toEqual({
    status: 1,
    lines: [
      `${count} files checked, 1 not as the manifest says.`,
      '  differs: 2022/3-4/index.html',
      'The manifest is signed by this key.',
      '  not in the manifest: extra.html',
    ],
  });
  appendFileSync(join(dir, 'manifest.json'), ' ');
  expect(verifySite(dir, '--key', key).lines).toContain(
    'The signature is wrong: the manifest, the signature or its comment is not as signed by this key.',
  );
});

browserTest('the same is found by the button of the verify page', async ({ page }) => {
  const { dir, key, count } = await signedPart();
  const { address, close } = await serve({ dir });
  onTestFinished(close);
  await page.goto(`${address}verify/`);
  expect(await page.innerText('#manifest ~ .lead')).toContain('清单没有签名');
  await page.$eval('#check-files', (button, key) => button.setAttribute('data-key', key), key);
  const check = async (): Promise<readonly string[]> => {
    await page.click('#check-files');
    await page.waitForSelector('#check-files:not(:disabled)');
    return page.locator('#files-finding > *').allInnerTexts();
  };
  const others = ['签名与上面的公钥相符。', '地址簿与清单相符。'];
  expect(await check()).toEqual([`核对了${count}个文件，全部与清单一致。`, ...others]);
  tamper(dir);
  expect(await check()).toEqual([
    `核对了${count}个文件，1个与清单不符。`,
    '2022/3-4/：与清单不同',
    ...others,
    '网站若正在更新，过几分钟再核对一次。',
  ]);
  await page.$eval('#check-files', (button, key) => button.setAttribute('data-key', key), key.slice(0, -1));
  expect(await check()).toContain('上面的公钥不能读，签名没有核对。');
  expect(await page.innerText('#files-finding p.wrong')).toBe('上面的公钥不能读，签名没有核对。');
});
