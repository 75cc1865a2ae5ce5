/** Checks a pasted quotation against the document, on the reader's own device; the document's words are fetched on first use. */
import { element } from '#client/element.ts';
import { takeHandedOver } from '#client/handed-over.ts';
import { Checking } from './checking.ts';
import { showReport } from './show-report.ts';

const form = document.getElementById('check-form') as HTMLFormElement;
const box = document.getElementById('quotation') as HTMLTextAreaElement;
const output = document.getElementById('finding') as HTMLElement;
const { edition = '', root = '/', words = '' } = form.dataset;

let started: Promise<Checking> | undefined;

/** Fetches the document's words once; a fetch that failed is tried again. */
function start(): Promise<Checking> {
  started ??= fetch(words).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
    return new Checking(edition, await answer.json());
  });
  started.catch(() => {
    started = undefined;
  });
  return started;
}

/** Checks what is in the box; where the reader asked for it, the answer comes into view and has the focus. */
async function check(asked: boolean): Promise<void> {
  output.ariaBusy = 'true';
  try {
    const report = await (await start()).check(box.value);
    if (report === null) return;
    output.replaceChildren(...showReport(report, root));
  } catch {
    output.replaceChildren(element('h3', {}, '文件的文字没有取到，请检查网络后再试。'));
  }
  output.ariaBusy = 'false';
  if (asked) {
    output.focus({ preventScroll: true });
    output.scrollIntoView({ block: 'nearest' });
    if (output.getBoundingClientRect().top < 0) output.scrollIntoView();
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  check(true);
});
box.addEventListener('focus', () => start().catch(() => undefined), { once: true });
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
