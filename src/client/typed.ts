/** Tells what is typed into a field, as it is; what an input method is composing is left alone. */
export function onTyped(field: HTMLInputElement, typed: (words: string) => void): void {
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) typed(field.value);
  });
  field.addEventListener('compositionend', () => typed(field.value));
}
