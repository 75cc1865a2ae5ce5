/** A text field that offers options below it, after the ARIA pattern: the focus stays in the field. */
export interface Combobox {
  /**
   * Puts new options into the list; `chosen` is the one that Enter takes at once, if any. Where they go on from those that
   * are there, what the reader has gone to stays chosen.
   */
  offer(options: readonly HTMLElement[], chosen?: HTMLElement, goOn?: boolean): void;
}

/**
 * Makes a combobox of a field and a listbox. Arrows go round the options, Enter follows the chosen one, Esc is left to
 * the caller. `onInput` is told what was typed, but nothing that an input method is still composing.
 */
export function combobox(field: HTMLInputElement, list: HTMLElement, onInput: (typed: string) => void): Combobox {
  let options: readonly HTMLElement[] = [];
  let active = -1;
  let composed = false;

  function activate(index: number): void {
    options[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  }

  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) onInput(field.value);
  });
  field.addEventListener('compositionend', () => {
    // Safari ends the composition before it tells of the key that ended it, which is still the input method's.
    composed = true;
    setTimeout(() => {
      composed = false;
    });
    onInput(field.value);
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || composed || options.length === 0) return;
    if (event.key === 'ArrowDown') activate((active + 1) % options.length);
    else if (event.key === 'ArrowUp') activate(active <= 0 ? options.length - 1 : active - 1);
    else if (event.key === 'Enter' && active >= 0) options[active]?.click();
    else return;
    event.preventDefault();
  });

  return {
    offer(offered, chosen, goOn = false) {
      const before = goOn ? options[active]?.getAttribute('href') : null;
      options = offered;
      for (const [index, option] of options.entries()) {
        option.id = `${list.id}-${index}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.tabIndex = -1;
      }
      list.replaceChildren(...options);
      list.hidden = options.length === 0;
      field.setAttribute('aria-expanded', String(options.length > 0));
      active = -1;
      const same = options.findIndex((option) => before !== null && option.getAttribute('href') === before);
      activate(same < 0 && chosen ? options.indexOf(chosen) : same);
    },
  };
}
