/** Room between lines and what stands below them, in pixels; where fingers select, their handles hang there. */
const gap = matchMedia('(pointer: coarse)').matches ? 24 : 6;

/**
 * Puts something of ours below the lines that it is about, within the width of the window: over none of them. It moves
 * with the text; the page scrolls as far as it takes to see it whole.
 */
export function placeBelow(box: HTMLElement, lines: DOMRectList): void {
  // Each piece of a line has a rectangle of its own.
  const seen = [...lines].filter(({ width }) => width > 0);
  const bottom = Math.max(...seen.map((line) => line.bottom));
  const start = Math.min(...seen.filter((line) => line.bottom > bottom - 4).map((line) => line.left));
  const left = Math.min(start, document.documentElement.clientWidth - box.offsetWidth - 8);
  box.style.setProperty('left', `${Math.max(8, left) + scrollX}px`);
  box.style.setProperty('top', `${bottom + gap + scrollY}px`);
  box.scrollIntoView({ block: 'nearest' });
}
