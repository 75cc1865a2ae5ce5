/** The department lens: `?department=protection` lets one department's duties stand out in the whole document. */

const lens = document.getElementById('lens') as HTMLElement;
const text = document.getElementById('text') as HTMLElement;
const status = lens.querySelector('[role=status]') as HTMLElement;
const hint = status.textContent ?? '';
const chips = [...lens.querySelectorAll('a')];
const duties = [...text.querySelectorAll<HTMLElement>('.duty')];

const wanted = (search: string): string => new URLSearchParams(search).get('department') ?? '';

/** A link to each duty that stands out, named by its place as its number is spoken: 段1，三（四）第1责任段的链接. */
const links = (): HTMLElement[] =>
  [...text.querySelectorAll<HTMLAnchorElement>('.seen > .n')].map((number) => {
    const link = document.createElement('a');
    link.href = number.hash;
    link.textContent = `${number.ariaLabel?.replace(/^.*?，|的链接$/gu, '')}`;
    return link;
  });

/** Shows what the address says; an unknown department is none. */
function show(): void {
  const chosen = chips.find((chip) => wanted(chip.search) === wanted(location.search)) ?? chips[0];
  const department = wanted(chosen?.search ?? '');
  for (const chip of chips) {
    if (chip === chosen) chip.setAttribute('aria-current', 'true');
    else chip.removeAttribute('aria-current');
  }
  text.toggleAttribute('data-lens', department !== '');
  for (const duty of duties) {
    duty.classList.toggle(
      'seen',
      department !== '' && (duty.dataset.departments ?? '').split(' ').includes(department),
    );
  }
  status.replaceChildren(...(department === '' ? [hint] : [`${chosen?.textContent?.trim()}项任务：`, ...links()]));
}

lens.addEventListener('click', (event) => {
  const chip = (event.target as Element).closest('a');
  if (!chip || !chips.includes(chip) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', `${location.pathname}${chip.search}`);
  show();
});
addEventListener('popstate', show);
show();

export {};
