/**
 * The one script of every page. It does little itself: what a page needs beyond this is imported when its element is
 * there or when the reader first reaches for it, so that a reading page runs next to nothing.
 */
import './offline.ts';
import './search/bootstrap.ts';
import './citing/bootstrap.ts';
import './wake-cards.ts';
import './past.ts';
import './keys.ts';

for (const button of document.querySelectorAll('[data-settings]'))
  button.addEventListener('click', () => import('./settings.ts'));

const contents = document.getElementById('contents');
contents?.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('a')) contents.hidePopover();
});
// The event of a part that is opened in the contents does not bubble.
contents?.addEventListener(
  'toggle',
  async ({ target }) => {
    if (target instanceof HTMLDetailsElement) (await import('./part-contents.ts')).listClauses(target);
  },
  true,
);

if (document.getElementById('lens')) {
  const wake = () => import('./lens.ts');
  // Not before the first paint, which it would hold up; but an address that asks for a department is answered at once.
  if (location.search) wake();
  else requestAnimationFrame(() => setTimeout(wake));
}
declare const severalEditions: boolean;
// What follows the reader through the page is not needed before he comes to it: not where a mouse lies still over something
// as the page arrives, and not on any press, since a newer copy of the site that he accepts would wait for what the old one
// is still fetching.
const follow = () => {
  import('./under-way.ts');
  if (severalEditions) import('./several-editions.ts');
};
if (scrollY > 0) follow();
addEventListener('scroll', follow, { once: true, passive: true });
for (const place of document.querySelectorAll('#main,.of-year'))
  for (const type of ['pointerover', 'focusin']) place.addEventListener(type, follow, { once: true, passive: true });

const resume = document.documentElement.dataset.place && document.getElementById('resume');
if (resume) import('./resume.ts').then(({ offer }) => offer(resume));
if (document.getElementById('ledger')) import('./ledger/page.ts');
