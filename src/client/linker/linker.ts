/**
 * 链接: turns the references in a page of another site into links with a card that shows the words. It is a script of its
 * own, without modules, that is fetched by `<script src="…/linker.js" defer>`; `data-document="2022"` says which document
 * a clause is of where the text around it names none.
 */
import { type Card, showCardOf } from './card.ts';
import { documentsIn, fold, type HeldDocument, overlaps, type ReferredDocument, referencesIn } from './references.ts';
import { type Block, blocksIn } from './texts.ts';

/** What `data/refs/2022.json` and `data/refs/2022/3-4.json` say, as far as a card needs it. */
interface FetchedDocument extends ReferredDocument {
  readonly issuer: string;
}
interface FetchedUnit {
  readonly place: string;
  readonly title: string;
  readonly document: { readonly title: string; readonly number: string };
  readonly hash: string;
  readonly words: string;
  readonly sentences: Readonly<Record<string, { readonly hash: string; readonly words: string }>>;
}

const script = document.currentScript as HTMLScriptElement;
const root = new URL('.', script.src).href;
const own = script.dataset.document ?? null;
/** Addresses in a text, without a point or comma behind them. */
const addresses = /https?:[\w\-.~:/?#,=%]*[\w/]/gu;
const fetched = new Map<string, Promise<unknown>>();

/** A file of the site, asked for once. */
function get<T>(path: string): Promise<T> {
  const asked =
    fetched.get(path) ??
    fetch(`${root}data/refs/${path}.json`).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer)));
  fetched.set(path, asked);
  asked.catch(() => fetched.delete(path));
  return asked as Promise<T>;
}

/**
 * Shows what an address of the site has, `2022/3-4/s2/`, `2022/3-4/?words=…#s2` or `2022/#3-4-s2`; where it is no address of
 * words, the link stays as it is.
 */
function dress(link: HTMLAnchorElement, held: readonly HeldDocument[]): void {
  const [, edition, unit, inPath, far, near] =
    /^([\w-]+)(?:\/([a-z]?\d[\w-]*|notice|preamble|closing)(?:\/(s\d+))?)?\/?(?:\?[^#]*)?(?:#(?:([\w-]+)-)?(s\d+)|#|$)/u.exec(
      link.href.slice(root.length),
    ) ?? [];
  const id = unit ?? far;
  if (held.some((one) => one.edition === edition))
    showCardOf(link, () => (id ? unitCard(edition as string, id, inPath ?? near) : documentCard(edition as string)));
}

async function unitCard(edition: string, unit: string, sentence: string | undefined): Promise<Card> {
  const { place, title, document, sentences, ...whole } = await get<FetchedUnit>(`${edition}/${unit}`);
  const { words, hash } = (sentence ? sentences[sentence] : whole) ?? { words: '', hash: '' };
  return {
    place: `${place}${sentence ? `第${sentence.slice(1)}句` : title}${hash ? '' : '：没有这一句'}`,
    source: `《${document.title}》（${document.number}）`,
    words,
    foot: hash && `校验值${hash}`,
  };
}

async function documentCard(edition: string): Promise<Card> {
  const { title, number, issuer } = await get<FetchedDocument>(edition);
  return { place: `《${title}》`, source: `${issuer}，${number}` };
}

/** Turns the references and addresses in a block into links, from its end on, so that what stands before keeps its place. */
function linkBlock({ texts, words }: Block, loaded: readonly ReferredDocument[], held: readonly HeldDocument[]): void {
  const written = Array.from(words.matchAll(addresses), ({ 0: path, index: from }) => ({
    from,
    to: from + path.length,
    path,
  }));
  const found = referencesIn(words, loaded, held, own).filter((one) => !written.some(overlaps(one)));
  for (const { from, to, path } of [...written, ...found].sort((a, b) => b.from - a.from)) {
    const text = texts.find(({ node, from: start }) => start <= from && to <= start + node.data.length);
    const address = path.startsWith('http') ? path : root + path;
    if (text?.open && address.startsWith(root)) wrap(text.node, from - text.from, to - text.from, address);
  }
}

function wrap(node: Text, from: number, to: number, address: string): void {
  node.splitText(to);
  const link = document.createElement('a');
  link.href = address;
  link.append(node.splitText(from));
  node.after(link);
}

async function start(): Promise<void> {
  const blocks = blocksIn(document.body);
  const held = await get<readonly HeldDocument[]>('editions');
  const named = blocks.flatMap(({ words }) =>
    documentsIn(fold(words), held).flatMap(({ document }) => (document ? [document.edition] : [])),
  );
  const wanted = [...new Set([own ?? [], named].flat())];
  const loaded = await Promise.all(wanted.map(get<FetchedDocument>));
  for (const block of blocks) linkBlock(block, loaded, held);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href^="${root}"]`)) dress(link, held);
}

// Where the site cannot be reached, the page stays as it is.
const begin = (): void => void start().catch(() => undefined);
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
else begin();
