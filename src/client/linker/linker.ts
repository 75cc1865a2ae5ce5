/**
 * 链接: turns the references in a page of another site into links with a card that shows the words. It is a script of its
 * own, without modules, that is fetched by `<script src="…/linker.js" defer>`; `data-document="2022"` says which document
 * a clause is of where the text around it names none.
 */
import { type Card, showCardOf } from './card.ts';
import { documentsIn, fold, type HeldDocument, type ReferredDocument, referencesIn } from './references.ts';
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
const fetched = new Map<string, Promise<unknown>>();

/** A file of the site, asked for once. */
function get<T>(path: string): Promise<T> {
  const asked =
    fetched.get(path) ??
    fetch(`${root}data/refs/${path}.json`).then((answer) => {
      if (!answer.ok) throw new Error(answer.url);
      return answer.json();
    });
  fetched.set(path, asked);
  asked.catch(() => fetched.delete(path));
  return asked as Promise<T>;
}

/** Shows what an address of the site has; where it is no address of words, the link stays as it is. */
function dress(link: HTMLAnchorElement): void {
  const [, edition, unit, inPath, inFragment] =
    /^([\w-]+)\/(?:([\w-]+)\/(?:(s\d+)\/)?)?(?:\?[^#]*)?(?:#(s\d+).*)?$/u.exec(link.href.slice(root.length)) ?? [];
  if (edition) showCardOf(link, () => (unit ? unitCard(edition, unit, inPath ?? inFragment) : documentCard(edition)));
}

async function unitCard(edition: string, unit: string, sentence: string | undefined): Promise<Card> {
  const { place, title, document, sentences, ...whole } = await get<FetchedUnit>(`${edition}/${unit}`);
  const { words, hash } = sentence ? (sentences[sentence] ?? { words: '', hash: '' }) : whole;
  return {
    place: `${place}${sentence ? `第${sentence.slice(1)}句` : title}${hash ? '' : '：没有这一句'}`,
    source: `《${document.title}》（${document.number}）`,
    words,
    foot: hash && `校验值${hash}`,
  };
}

async function documentCard(edition: string): Promise<Card> {
  const { title, number, issuer } = await get<FetchedDocument>(edition);
  return { place: `《${title}》`, source: `${issuer}，${number}`, words: '', foot: '' };
}

/** Turns the references of a block into links, from its end on, so that what stands before keeps its place. */
function linkBlock({ texts, words }: Block, loaded: readonly ReferredDocument[], held: readonly HeldDocument[]): void {
  for (const { from, to, edition, unit, sentence } of referencesIn(words, loaded, held, own).toReversed()) {
    const text = texts.find(({ node, from: start }) => start <= from && to <= start + node.data.length);
    const path = [edition, unit, sentence && `s${sentence}`].filter(Boolean).join('/');
    if (text?.open) wrap(text.node, from - text.from, to - text.from, `${root}${path}/`);
  }
  for (const { node, open } of texts) {
    const last = (): number => (open ? node.data.lastIndexOf(root) : -1);
    for (let at = last(); at >= 0; at = last()) {
      const [address = root] = /^[\w\-.~:/?#,=%]*[\w/]/u.exec(node.data.slice(at)) ?? [];
      wrap(node, at, at + address.length, address);
    }
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
  const wanted = [...new Set([...(own ? [own] : []), ...named])];
  const loaded = await Promise.all(wanted.map((edition) => get<FetchedDocument>(edition)));
  for (const block of blocks) linkBlock(block, loaded, held);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href^="${root}"]`)) dress(link);
}

// Where the site cannot be reached, the page stays as it is.
const begin = (): void => void start().catch(() => undefined);
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
else begin();
