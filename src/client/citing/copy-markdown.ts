import { address } from '#client/address.ts';
import { copy } from '#client/clipboard.ts';
import { showToast } from '#client/toast.ts';

/** Copies a Markdown file of the site, and says so. */
export async function copyMarkdown(path: string): Promise<void> {
  try {
    const answer = await fetch(address(path));
    if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
    const copied = await copy({ plain: await answer.text() });
    showToast(copied ? '已复制为Markdown。' : '浏览器不允许写入剪贴板；请在数据页下载。');
  } catch {
    showToast('没有取到Markdown，请检查网络后再试。');
  }
}
