/**
 * The one script of every page. It does little itself: what a page needs beyond this is imported when its element is
 * there or when the reader first reaches for it, so that a reading page runs next to nothing.
 */
import './offline.ts';
import './search/bootstrap.ts';
import './citing/bootstrap.ts';
import './wake-cards.ts';
import './past.ts';

const settings = document.getElementById('settings');
settings?.addEventListener('beforetoggle', async () => (await import('./settings.ts')).offer(settings));

if (document.getElementById('lens')) {
  const wake = () => import('./whole.ts');
  // Not before the first paint, which it would hold up; but an address that asks for a department is answered at once.
  if (location.search) wake();
  else requestAnimationFrame(() => setTimeout(wake));
}
if (document.getElementById('ledger')) import('./ledger/page.ts');
