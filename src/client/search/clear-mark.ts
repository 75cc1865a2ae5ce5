import { element } from '#client/element.ts';

/**
 * Puts a mark behind a field that empties it; it is there while the field holds something. Like the browser's own it is
 * for the pointer: keys empty a field without it.
 */
export function addClearMark(field: HTMLInputElement): void {
  const mark = element('button', { type: 'button', class: 'clear', 'aria-label': '清除', tabindex: -1 });
  mark.addEventListener('mousedown', (event) => event.preventDefault());
  mark.addEventListener('click', () => {
    field.value = '';
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  field.after(mark);
}
