/**
 * Whether a key is pressed as a shortcut of the site: alone, outside of what takes keys itself, and while the reader has not
 * switched the shortcuts off (WCAG 2.1.4).
 */
export const isShortcut = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !(
    ctrlKey ||
    metaKey ||
    altKey ||
    (target as Element).closest?.('input:not([type=checkbox]),textarea,select,dialog')
  ) && document.documentElement.dataset.keys !== 'off';
