/** The department lens: `?department=protection` lets one department's duties stand out in the whole document. */

const lens = document.getElementById('lens') as HTMLElement;
const text = document.getElementById('text') as HTMLElement;
const chips = [...lens.querySelectorAll('a')];
const duties = [...text.querySelectorAll<HTMLElement>('.duty')];

const wanted = (search: string): string => new URLSearchParams(search).get('department') ?? '';
let shown = '';

/** Shows what the address says; an unknown department is none. */
function show(): void {
  const chosen = chips.find((chip) => wanted(chip.search) === wanted(location.search)) ?? (chips[0] as HTMLElement);
  const department = wanted((chosen as HTMLAnchorElement).search);
  // Going from duty to duty changes the address as well.
  if (department === shown) return;
  shown = department;
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
  import('./lens-walk.ts').then(({ walk }) =>
    walk(
      lens,
      chosen,
      duties.filter(({ className }) => /seen/.test(className)),
    ),
  );
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
