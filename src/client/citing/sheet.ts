import { copy } from '#client/clipboard.ts';
import { element } from '#client/element.ts';
import { loadStyles } from '#client/lazy-styles.ts';
import { showToast } from '#client/toast.ts';
import type { Cited } from '#domain/citation/cited.ts';
import { discussionAddress, type Letter, letterAbout, mailAddress, reportAbout } from '#domain/citation/hand-off.ts';
import { aboutPath } from '#domain/paths.ts';
import styles from '../../styles/citation-sheet.css?url';
import { fetchCitationData } from './citation-data.ts';
import { fillFormats, makeFormats, offerOtherYears } from './formats-box.ts';
import { offerFiles } from './offer-files.ts';

/** Opens the sheet that offers every way of citing and of handing on; focus returns to where it was when it closes. */
export async function openSheet(cited: Cited, at: 'cite' | 'discuss'): Promise<void> {
  const [{ discuss }] = await Promise.all([fetchCitationData(), loadStyles(styles)]);
  const title = element('h2', { id: 'sheet-title' }, `引用${cited.place.short || '全文'}`);
  const formats = makeFormats();
  fillFormats(formats, cited);
  offerOtherYears(formats, cited);
  offerFiles(formats, cited);
  const close = element('button', { type: 'button', class: 'button close' }, '关闭');
  const sheet = element(
    'dialog',
    { class: 'sheet', 'aria-labelledby': 'sheet-title' },
    title,
    formats,
    element('h3', {}, '拿去讨论'),
    element('p', { class: 'handing' }, ...waysOfHandingOn(cited, discuss)),
    close,
  );
  close.addEventListener('click', () => sheet.close());
  sheet.addEventListener('click', ({ target }) => target === sheet && sheet.close());
  sheet.addEventListener('close', () => sheet.remove());
  document.body.append(sheet);
  sheet.showModal();
  if (at === 'discuss') sheet.querySelector<HTMLElement>('.handing > *')?.focus();
}

function waysOfHandingOn(cited: Cited, discuss: string | null): HTMLElement[] {
  const letter = letterAbout(cited);
  const ways: HTMLElement[] = [];
  if ('share' in navigator) {
    const button = element('button', { type: 'button', class: 'button' }, '分享…');
    button.addEventListener('click', () => share(cited));
    ways.push(button);
  }
  ways.push(element('a', { href: mailAddress(letter), class: 'button' }, '写邮件'));
  const report = reportAbout(cited);
  if (discuss) {
    const attributes = { class: 'button', target: '_blank', rel: 'noopener external' };
    ways.push(
      element('a', { href: discussionAddress(discuss, letter), ...attributes }, '到讨论区提出'),
      element('a', { href: discussionAddress(discuss, report), ...attributes }, '报告错误'),
    );
  } else {
    const button = element('button', { type: 'button', class: 'button' }, '报告错误');
    button.addEventListener('click', () => copyReport(report));
    ways.push(button);
  }
  return ways;
}

/** Where the site takes no reports, gives the reader one to hand to those who run it. */
async function copyReport({ title, body }: Letter): Promise<void> {
  const report = `${title}\n${body}`;
  if (await copy({ plain: report })) showToast('已复制报告的文字；本站没有公开的收件处，请补全后交给运行本站的人。');
  else location.href = `${import.meta.env.BASE_URL}${aboutPath}#report`;
}

/** Opens the share sheet of a phone; says whether there is one. */
export async function share(cited: Cited): Promise<boolean> {
  const { title, body } = letterAbout(cited);
  if (!('share' in navigator)) return false;
  try {
    await navigator.share({ title, text: body.trim() });
  } catch (error) {
    // The reader changed his mind.
    if (!(error instanceof DOMException && error.name === 'AbortError')) return false;
  }
  return true;
}
