/** Checks a pasted quotation against every edition, on the reader's own device; an edition's words are fetched on first use. */
import { element } from '#client/element.ts';
import { takeHandedOver } from '#client/handed-over.ts';
import { type CheckedEdition, checkEveryEdition } from './check-every-edition.ts';
import { Checking } from './checking.ts';
import { showReport } from './show-report.ts';

const form = document.getElementById('check-form') as HTMLFormElement;
const box = document.getElementById('quotation') as HTMLTextAreaElement;
const output = document.getElementById('finding') as HTMLElement;
const { edition = '', root = '/', words = '' } = form.dataset;

/** Newest first; a site that holds one edition has no need to name it. */
const editions: readonly CheckedEdition[] = JSON.parse(form.dataset['editions'] ?? 'null') ?? [
  { slug: edition, name: '' },
];

const started = new Map<string, Promise<Checking>>();
let asked = 0;

/** Fetches an edition's words once; a fetch that failed is tried again. */
function start(slug: string): Promise<Checking> {
  const known = started.get(slug);
  if (known) return known;
  const fetched = fetch(words.replace(`${edition}.json`, `${slug}.json`)).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
    return new Checking(slug, await answer.json());
  });
  started.set(slug, fetched);
  fetched.catch(() => started.delete(slug));
  return fetched;
}

/** Checks what is in the box; where the reader asked for it, the answer comes into view and has the focus. */
async function check(wanted: boolean): Promise<void> {
  const turn = ++asked;
  const quotation = box.value;
  output.ariaBusy = 'true';
  try {
    const report = await checkEveryEdition(editions, async ({ slug }) => {
      const checking = await start(slug);
      return turn === asked ? checking.check(quotation) : null;
    });
    if (report === null || turn !== asked) return;
    output.replaceChildren(...showReport(report, root));
  } catch {
    if (turn !== asked) return;
    output.replaceChildren(element('h3', {}, '文件的文字没有取到，请检查网络后再试。'));
  }
  output.ariaBusy = 'false';
  if (wanted) {
    output.focus({ preventScroll: true });
    output.scrollIntoView({ block: 'nearest' });
    if (output.getBoundingClientRect().top < 0) output.scrollIntoView();
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  check(true);
});
box.addEventListener('focus', () => start(edition).catch(() => undefined), { once: true });
// The words are in the box once the event is over.
box.addEventListener('paste', () => setTimeout(() => check(false)));
addEventListener('hashchange', checkHandedOver);
checkHandedOver();

/** Checks the quotation that another page hands over. */
function checkHandedOver(): void {
  const quotation = takeHandedOver('quotation');
  if (quotation === null) return;
  box.value = quotation;
  check(true);
}
