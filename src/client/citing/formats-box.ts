import { copy } from '#client/clipboard.ts';
import { element } from '#client/element.ts';
import { showToast } from '#client/toast.ts';
import type { Cited } from '#domain/citation/cited.ts';
import { citationFormats } from '#domain/citation/formats.ts';
import { editionsBeside } from './document.ts';

const filled = new WeakMap<HTMLElement, Cited>();

/** The ways of citing, one shown at a time, as the page of a sentence has them from the build. */
export function makeFormats(): HTMLElement {
  const choices = citationFormats.map(({ id, label }, index) => {
    const input = element('input', { type: 'radio', name: 'chosen-format', value: id });
    input.checked = index === 0;
    return element('label', {}, input, element('span', {}, label));
  });
  return element(
    'div',
    { class: 'formats', 'data-formats': '' },
    element('fieldset', {}, element('legend', { class: 'spoken' }, '引用格式'), ...choices),
    ...citationFormats.map(({ id }) => element('pre', { 'data-format': id })),
    element('button', { type: 'button', class: 'button copy' }, '复制'),
  );
}

/** Writes the citation into each of the ways. */
export function fillFormats(box: HTMLElement, cited: Cited): void {
  filled.set(box, cited);
  for (const { id, write } of citationFormats) {
    const shown = box.querySelector(`[data-format~="${id}"]`);
    if (shown) shown.textContent = write(cited);
  }
}

declare const severalEditions: boolean;

/** Offers to name another year beside, where there is one next to the page's own; a duty has no like that is known. */
export function offerOtherYears(box: HTMLElement, cited: Cited): void {
  if (!severalEditions || (typeof cited.subject === 'string' && /-d\d+$/u.test(cited.subject))) return;
  const editions = editionsBeside();
  if (editions.length === 0) return;
  const button = element('button', { type: 'button', class: 'link beside' }, '连同其他年度引用');
  button.addEventListener('click', async () =>
    (await import('./other-years.ts')).chooseOtherYear(button, cited, editions, (both) => fillFormats(box, both)),
  );
  box.querySelector('.copy')?.before(button);
}

/** Copies the way that is shown, and says so; where the clipboard is refused, selects it for the reader to copy. */
export async function copyShown(box: HTMLElement): Promise<void> {
  const chosen = box.querySelector<HTMLInputElement>('[name$=format]:checked')?.value;
  const format = citationFormats.find(({ id }) => id === chosen);
  const cited = filled.get(box);
  const shown = box.querySelector(`[data-format~="${chosen}"]`);
  if (!format || !cited || !shown) return;
  if (await copy({ plain: format.write(cited), html: format.writeHtml?.(cited) })) {
    showToast(`已复制${format.label}。`);
    return;
  }
  getSelection()?.selectAllChildren(shown);
  showToast('浏览器不允许写入剪贴板；文字已经选中，请按Ctrl+C或长按复制。');
}
