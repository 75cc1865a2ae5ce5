/** Checks a pasted quotation against every edition, on the reader's own device; an edition's words are fetched on first use. */
import { element } from '#client/element.ts';
import { takeHandedOver } from '#client/handed-over.ts';
import { NewestWork } from '#client/newest-work.ts';
import type { Report } from '#reports/report.ts';
import { type CheckedEdition, checkEveryEdition, checkLeft, type Looked } from './check-every-edition.ts';
import type { EditionWords } from './check-quotation.ts';
import { showBlocks, showReport } from './show-report.ts';
import { tracer } from './trace.ts';

const form = document.getElementById('check-form') as HTMLFormElement;
const box = document.getElementById('quotation') as HTMLTextAreaElement;
const output = document.getElementById('finding') as HTMLElement;
const { edition = '', root = '/', words = '' } = form.dataset;

/** Newest first; a site that holds one edition has no need to name it. */
const editions: readonly CheckedEdition[] = JSON.parse(form.dataset['editions'] ?? 'null') ?? [
  { slug: edition, name: '' },
];

/** An edition's words, and what checks quotations against them. */
interface Started {
  readonly words: EditionWords;
  readonly checks: NewestWork<string, EditionWords, Report>;
}

const started = new Map<string, Promise<Started>>();
let asked = 0;
/** What was checked last, or is being checked. */
let checked: string | undefined;

/** Fetches an edition's words once; a fetch that failed is tried again. */
function start(slug: string): Promise<Started> {
  const known = started.get(slug);
  if (known) return known;
  const fetched = fetch(words.replace(`${edition}.json`, `${slug}.json`)).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
    const checks = new NewestWork<string, EditionWords, Report>(
      () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
      async () => (await import('./check-quotation.ts')).checkIn(),
    );
    return { words: { edition: slug, checked: await answer.json() }, checks };
  });
  started.set(slug, fetched);
  fetched.catch(() => started.delete(slug));
  return fetched;
}

const trace = tracer(async (slug) => (await start(slug)).words.checked);

/** Checks what is in the box; where the reader asked for it, the answer comes into view and has the focus. */
async function check(wanted: boolean): Promise<void> {
  const turn = ++asked;
  const quotation = box.value;
  checked = quotation;
  output.ariaBusy = 'true';
  try {
    const found = await checkEveryEdition(editions, (one) => checkIn(one, quotation, turn), trace);
    if (found === null || turn !== asked) return;
    output.replaceChildren(...showReport(found.report, root));
    if (found.held && found.left.length > 0) output.append(offerLeft(found.held, found.left, quotation, turn));
  } catch {
    if (turn !== asked) return;
    checked = undefined;
    output.replaceChildren(element('h3', {}, '文件的文字没有取到，请检查网络后再试。'));
  }
  output.ariaBusy = 'false';
  if (wanted) {
    output.focus({ preventScroll: true });
    output.scrollIntoView({ block: 'nearest' });
    if (output.getBoundingClientRect().top < 0) output.scrollIntoView();
  }
}

/** The report on a quotation in one edition; null where the reader has asked anew. */
async function checkIn({ slug }: CheckedEdition, quotation: string, turn: number) {
  const { words, checks } = await start(slug);
  return turn === asked ? checks.ask(quotation, words) : null;
}

/** A button that looks for a quotation in the editions left out as well; what they have takes its place. */
function offerLeft(held: Looked, left: readonly CheckedEdition[], quotation: string, turn: number): HTMLButtonElement {
  const button = element('button', { type: 'button' }, '也在其余版本里核对');
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const blocks = await checkLeft(held, left, (one) => checkIn(one, quotation, turn), trace);
      if (blocks === null || turn !== asked) return;
      button.replaceWith(...showBlocks(blocks, root));
      output.focus({ preventScroll: true });
    } catch {
      button.disabled = false;
      button.textContent = '没有取到，再试一次';
    }
  });
  return button;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  check(true);
});
box.addEventListener('focus', () => start(edition).catch(() => undefined), { once: true });
// The words are in the box once the event is over; by then a quick reader may have asked for the check himself.
box.addEventListener('paste', () =>
  setTimeout(() => {
    if (box.value !== checked) check(false);
  }),
);
addEventListener('hashchange', checkHandedOver);
checkHandedOver();

/** Checks the quotation that another page hands over. */
function checkHandedOver(): void {
  const quotation = takeHandedOver('quotation');
  if (quotation === null) return;
  box.value = quotation;
  check(true);
}

const filesFinding = document.getElementById('files-finding') as HTMLElement;
document.getElementById('check-files')?.addEventListener('click', async ({ currentTarget }) => {
  const button = currentTarget as HTMLButtonElement;
  button.disabled = true;
  const { checkFiles } = await import('./check-files.ts');
  await checkFiles(button.dataset['key'] ?? null, filesFinding);
  button.disabled = false;
  filesFinding.focus({ preventScroll: true });
});
