/** The contents follow the reader: the unit being read is marked, and named on the button that opens them on a phone. */

const contents = document.getElementById('contents') as HTMLElement;
const button = document.querySelector('.contents-open') as HTMLElement;
const links = new Map([...contents.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
const units = [...links.keys()].map((id) => document.getElementById(id)).filter((unit) => unit !== null);
let current: HTMLElement | undefined;

/** Where a link leads, in short: 三（四）, 三, 第十二条, 通知. */
const labelOf = (link?: Element | null): string =>
  /^（.+?）|^[^（]+?(?=、)|^第.+?[编章节条]/u.exec(link?.textContent ?? '')?.[0] ?? link?.textContent ?? '';

function placeOf(link: HTMLElement): string {
  const label = labelOf(link);
  return label[0] === '（' ? labelOf(link.closest('ol ol')?.previousElementSibling) + label : label;
}

/** Marks the last unit that begins above the upper third of the window. */
function follow(): void {
  const line = innerHeight / 3;
  const unit = units.findLast((unit) => unit.getBoundingClientRect().top < line) ?? units[0];
  const link = unit && links.get(unit.id);
  if (!link || link === current) return;
  current?.removeAttribute('aria-current');
  link.setAttribute('aria-current', 'true');
  current = link;
  for (const part of contents.querySelectorAll('details')) part.open = part.contains(link);
  button.textContent = `目录　${placeOf(link)}`;
  // Only beside the text, where the list itself scrolls; a closed popover has no place to scroll.
  const { top, bottom } = link.getBoundingClientRect();
  if (bottom > innerHeight - 24) contents.scrollTop += bottom - innerHeight + 60;
  else if (top < 24) contents.scrollTop += top - 60;
}

addEventListener('scroll', () => requestAnimationFrame(follow), { passive: true });
follow();

export {};
