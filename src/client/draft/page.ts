/** Judges a draft on the reader's own device: what is in it never leaves the page. */
import { element } from '#client/element.ts';
import { saveFile } from '#client/save-file.ts';
import type { CheckedDocument } from '#domain/verify/checked-document.ts';
import type { DraftReport, Entry } from '#reports/draft-report.ts';
import { besidePage } from './beside-page.ts';
import type { Held } from './draft-work.ts';
import type { FetchedDocument } from './judge.ts';
import { readFile } from './read-file.ts';
import { showEntries, showText } from './show-draft.ts';

const form = document.getElementById('draft-form') as HTMLFormElement;
const box = document.getElementById('draft') as HTMLTextAreaElement;
const chooser = document.getElementById('draft-file') as HTMLInputElement;
const status = document.getElementById('draft-status') as HTMLElement;
const output = document.getElementById('draft-report') as HTMLElement;
const { words = '', root = '/', editions = '[]', site = '' } = form.dataset;
const held: readonly Omit<FetchedDocument, 'checked'>[] = JSON.parse(editions);
const hosts = [location.host, ...(site === '' ? [] : [new URL(site).host])];

const fetched = new Map<string, Promise<CheckedDocument>>();
/** What drafts are judged by, the same until more is fetched. */
let atHand: Held = { documents: [], missing: [], hosts };
let asked = 0;
const unnamed = '文稿';
/** The name of the file that is in the box, until something else is written there. */
let name = unnamed;

/** Fetches an edition's words once; a fetch that failed is tried again. */
function wordsOf(slug: string): Promise<CheckedDocument> {
  const known = fetched.get(slug);
  if (known) return known;
  const fetching = fetch(words.replace('{edition}', slug)).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
    return answer.json();
  });
  fetched.set(slug, fetching);
  fetching.catch(() => fetched.delete(slug));
  return fetching;
}

/** @param fault what of a file could not be read */
async function judge(fault = ''): Promise<void> {
  const text = box.value;
  const turn = ++asked;
  const judged = name;
  if (text.trim() === '') {
    status.textContent = '请先贴上文稿，或选择文件。';
    output.replaceChildren();
    return;
  }
  status.textContent = '正在核对……';
  try {
    const fetches = await Promise.allSettled(held.map(({ slug }) => wordsOf(slug)));
    if (turn !== asked) return;
    const documents = held.flatMap((one, index) => {
      const fetched = fetches[index];
      return fetched?.status === 'fulfilled' ? [{ ...one, checked: fetched.value }] : [];
    });
    if (documents.length === 0) {
      status.textContent = '没有核对成：所收文件的文字没有取到，请检查网络后再试。';
      return;
    }
    if (documents.length > atHand.documents.length) {
      const missing = held.filter(({ slug }) => documents.every((one) => one.slug !== slug)).map((one) => one.name);
      atHand = { documents, missing, hosts };
    }
    const { missing } = atHand;
    const outcome = await besidePage.ask({ text }, atHand);
    if (turn !== asked || outcome === null) return;
    if (!('report' in outcome)) throw new Error('There is no report.');
    const incomplete = missing.length === 0 ? '' : `${missing.join('、')}的文字没有取到。`;
    status.textContent = `核对完了。${incomplete}${fault}`;
    show(outcome.report, judged);
  } catch (error) {
    console.error(error);
    if (turn === asked) status.textContent = '没有核对成：核对时出了差错，请重新打开本页再试。';
  }
}

function show(report: DraftReport, judged: string): void {
  const { summary, entries } = report;
  output.replaceChildren(
    element('h2', {}, '核对结果'),
    element('p', { class: 'summary' }, summary.join('')),
    ...(entries.length > 0 ? [tools(report, judged)] : []),
    ...listed(
      report,
      ({ tone, isShort }) => tone !== 'right' && !isShort,
      (list) => [element('h3', {}, '要看一看的地方'), list],
    ),
    element('h3', {}, '文稿全文'),
    showText(report),
    ...listed(report, ({ tone }) => tone === 'right', folded('一致和相符的')),
    ...listed(report, ({ isShort }) => isShort, folded('太短而没有核对的')),
  );
  output.focus({ preventScroll: true });
  output.scrollIntoView({ block: 'start' });
}

/** What is said of some of the places, where there are any. */
function listed(
  report: DraftReport,
  isWanted: (entry: Entry) => boolean,
  shown: (list: HTMLOListElement) => readonly HTMLElement[],
): readonly HTMLElement[] {
  return report.entries.some(isWanted) ? shown(showEntries(report, root, isWanted)) : [];
}

const folded = (words: string) => (list: HTMLOListElement) => [
  element('details', {}, element('summary', {}, `${words}${list.childElementCount}处`), list),
];

/** @param judged the name of what was judged */
function tools(report: DraftReport, judged: string): HTMLElement {
  const save = element('button', { type: 'button' }, '存为Word，标出各处');
  const print = element('button', { type: 'button' }, '打印');
  const said = element('span', { role: 'status' });
  save.addEventListener('click', async () => {
    save.disabled = true;
    try {
      const file = await (await import('./report-file.ts')).reportFile(report, judged);
      saveFile(file);
      said.textContent = `已写好：${file.name}`;
    } catch (error) {
      console.error(error);
      said.textContent = '没有写成，请检查网络后再试；也可以打印。';
    }
    save.disabled = false;
  });
  print.addEventListener('click', () => window.print());
  return element('p', { class: 'draft-tools' }, save, print, said);
}

async function take(file: File | undefined): Promise<void> {
  if (!file) return;
  const turn = ++asked;
  status.textContent = `正在读${file.name}……`;
  output.replaceChildren();
  const read = await readFile(file);
  if (turn !== asked || read === null) return;
  if (read.text === '') {
    status.textContent = read.fault;
    return;
  }
  name = file.name;
  box.value = read.text;
  await judge(read.fault);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  judge();
});
box.addEventListener('input', () => {
  name = unnamed;
});
chooser.addEventListener('change', () => {
  take(chooser.files?.[0]);
  // The same file can be chosen again once it was changed.
  chooser.value = '';
});
form.addEventListener('dragover', (event) => {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  form.classList.add('over');
});
form.addEventListener('dragleave', () => form.classList.remove('over'));
form.addEventListener('drop', (event) => {
  form.classList.remove('over');
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault();
  take(event.dataTransfer.files[0]);
});
// What is said of right places is folded; a link into it opens it.
output.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  const target = link && document.getElementById(link.hash.slice(1));
  const folded = target?.closest('details');
  if (folded) folded.open = true;
  target?.focus({ preventScroll: true });
});
addEventListener('beforeprint', () => {
  for (const folded of output.querySelectorAll('details')) folded.open = true;
});
