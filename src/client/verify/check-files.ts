/** Compares every file of the site, as the server has it now, with the manifest; loaded when the reader asks for it. */
import { address } from '#client/address.ts';
import { element } from '#client/element.ts';
import { checkSite, isSound, type SiteReport } from '#domain/proof/check-site.ts';
import { addressOfFile } from '#domain/proof/manifest.ts';

/** Files beyond this many are only counted. */
const mostListed = 50;

/**
 * Checks all files and shows what was found.
 *
 * @param key the public key that the page names; null where the site is not signed
 */
export async function checkFiles(key: string | null, output: HTMLElement): Promise<void> {
  const line = element('p', {}, '正在取清单……');
  output.replaceChildren(line);
  if (!globalThis.crypto?.subtle) {
    output.replaceChildren(element('h3', {}, '浏览器只在https的地址上提供核对所需的功能，这里没有核对。'));
    return;
  }
  const onward = (done: number, all: number): void => {
    // Each number would be read out.
    if (done % 50 === 0) line.textContent = `正在核对，共${all}个文件，已核对${done}个。`;
  };
  try {
    const report = await checkSite(readFile, key, onward);
    output.replaceChildren(...(report ? describe(report, isSound(report, key), key) : [noManifest()]));
  } catch (error) {
    const words =
      error instanceof DOMException && error.name === 'NotSupportedError'
        ? '这个浏览器不会核对Ed25519签名，请换新的浏览器，或用命令核对。'
        : '有文件没有取到，没有核对完，请检查网络后再试。';
    output.replaceChildren(element('h3', {}, words));
  }
}

/** From the server: neither what the browser keeps nor what the service worker does is what the site says now. */
async function readFile(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const answer = await fetch(address(addressOfFile(path)), { cache: 'no-store' });
  // The page for what is not there may come as what is not there.
  return answer.ok || path === '404.html' ? new Uint8Array(await answer.arrayBuffer()) : null;
}

const noManifest = (): HTMLElement =>
  element('h3', { class: 'wrong' }, '本站没有可读的清单manifest.json，没有核对任何文件。');

const signatures: Readonly<Record<SiteReport['signature'], string>> = {
  right: '签名与上面的公钥相符。',
  'other-key': '签名上写的是另一把钥匙，不是上面的公钥，没有核对。',
  wrong: '签名不符：清单、签名或签名里的注释，不是用上面的公钥所签的原样。',
  unreadable: '签名文件manifest.json.minisig不能读，签名没有核对。',
  'unreadable-key': '上面的公钥不能读，签名没有核对。',
  unsigned: '清单没有签名。',
  'no-key': '本页没有写明公钥，签名没有核对。',
};

function describe(report: SiteReport, sound: boolean, key: string | null): readonly HTMLElement[] {
  const { checked, differing, missing, signature, brokenChains } = report;
  const wrong = [
    ...differing.map((path) => [path, '与清单不同'] as const),
    ...missing.map((path) => [path, '没有取到'] as const),
  ];
  const heading = wrong.length === 0 ? '全部与清单一致' : `${wrong.length}个与清单不符`;
  const listed = wrong
    .slice(0, mostListed)
    .map(([path, words]) =>
      element(
        'li',
        {},
        element('a', { href: address(addressOfFile(path)) }, addressOfFile(path) || '首页'),
        `：${words}`,
      ),
    );
  const rest = wrong.length - listed.length;
  const signedWrong = signature !== 'right' && key !== null;
  return [
    element('h3', sound ? {} : { class: 'wrong' }, `核对了${checked}个文件，${heading}。`),
    ...(listed.length > 0 ? [element('ul', {}, ...listed)] : []),
    ...(rest > 0 ? [element('p', {}, `其余${rest}个没有列出。`)] : []),
    element(
      'p',
      signedWrong ? { class: 'wrong' } : {},
      signedWrong && signature === 'unsigned' ? '清单应有签名，却没有签名文件。' : signatures[signature],
    ),
    element(
      'p',
      brokenChains.length > 0 ? { class: 'wrong' } : {},
      brokenChains.length === 0 ? '地址簿与清单相符。' : `这些版本的地址簿与清单不符：${brokenChains.join('、')}。`,
    ),
    ...(sound ? [] : [element('p', { class: 'hint' }, '网站若正在更新，过几分钟再核对一次。')]),
  ];
}
