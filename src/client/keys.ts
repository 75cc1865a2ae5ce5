/** The arrows turn to what comes before and after, where the page names them. */
import { isShortcut } from './shortcut.ts';

const ways: Readonly<Record<string, string>> = { ArrowLeft: 'prev', ArrowRight: 'next' };

document.addEventListener('keydown', (event) => {
  const way = ways[event.key];
  const inside = (event.target as Element).closest?.('[role=toolbar],:popover-open');
  // With Shift they select.
  if (way && !inside && !event.shiftKey && isShortcut(event))
    document.querySelector<HTMLElement>(`[rel=${way}]`)?.click();
});
