import { copy } from '#client/clipboard.ts';
import { showToast } from '#client/toast.ts';
import { pathOfSubject } from '#domain/citation/cite.ts';
import { type Cited, shortSource } from '#domain/citation/cited.ts';
import { frameOf } from '#domain/citation/frame.ts';
import { embedPath } from '#domain/paths.ts';
import { fetchCitationData, locate } from './citation-data.ts';

/** Copies the HTML by which another site shows what is cited in a frame, and says so. */
export async function copyFrame(cited: Cited): Promise<void> {
  const path = embedPath(pathOfSubject(cited.edition.slug, cited.subject));
  const { html } = frameOf(locate(await fetchCitationData(), path), shortSource(cited), cited.words);
  const copied = await copy({ plain: html });
  showToast(copied ? '已复制嵌入网页用的代码。' : `浏览器不允许写入剪贴板；代码是：${html}`);
}
