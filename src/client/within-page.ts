/** Whether following a link, in the usual way, leads to a place on the page that the reader is on. */
export const leadsWithinPage = (link: HTMLAnchorElement, { ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  !(ctrlKey || metaKey || shiftKey) &&
  link.hash !== '' &&
  link.origin + link.pathname + link.search === location.origin + location.pathname + location.search;

/** Gives the focus to the place that the address names, so that the keyboard goes on from there. */
export function focusNamedPlace(): void {
  const place = document.getElementById(location.hash.slice(1));
  if (!place) return;
  if (place.tabIndex < 0) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}
