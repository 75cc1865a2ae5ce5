import { showToast, type ToastOptions } from '#client/toast.ts';
import { idsInRanges, isWithin, parseFragment, type SentenceRange } from '#domain/citation/fragment.ts';
import { hashWords } from '#domain/document/hash.ts';
import { fetchCitationData, locate } from './citation-data.ts';
import { documents, editionOfPage, rangeOf, sentences, unitOfPage } from './document.ts';
import { wordsIn } from './words.ts';

/**
 * Receives a reader who followed an address: shows ranges and sets, says when a fragment means nothing, and when the
 * words are not those that were quoted.
 */
export async function arrive(): Promise<void> {
  for (const cited of document.querySelectorAll('.cited')) cited.classList.remove('cited');
  const fragment = fragmentOfAddress();
  const words = new URLSearchParams(location.search).get('words') ?? '';
  const quoted = /^[0-9a-f]{8}$/u.test(words) ? words : null;
  const named = document.getElementById(fragment) ? null : namedBy(fragment);
  if (named?.some(isWithin)) {
    const { showCitedWords } = await import('./cited-words.ts');
    const told = await showCitedWords(named, quoted);
    if (told) say(told);
    return;
  }
  const ranges = fragment === '' ? documents().map((text) => rangeOf(text, text)) : show(fragment, named);
  if (ranges.length === 0) await sayNothingThere(fragment);
  else if (quoted) await compare(quoted, ranges);
}

function fragmentOfAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

/** The ranges that a fragment names; null where it names none, or any that is not on this page. */
function namedBy(fragment: string): readonly SentenceRange[] | null {
  const parsed = parseFragment(fragment);
  const all = sentences().map(({ id }) => id);
  return parsed && idsInRanges(parsed, all) && parsed;
}

/** Highlights the sentences that a fragment names and scrolls to the first; gives what stands there, range by range. */
function show(fragment: string, named: readonly SentenceRange[] | null): Range[] {
  const single = document.getElementById(fragment);
  if (single) return [rangeOf(single, single)];
  if (!named) return [];
  const all = sentences();
  const ids = idsInRanges(
    named,
    all.map(({ id }) => id),
  );
  const cited = all.filter(({ id }) => ids?.includes(id));
  for (const sentence of cited) sentence.classList.add('cited');
  cited[0]?.scrollIntoView();
  return named.flatMap(({ from, to }) => {
    const [first, last] = [document.getElementById(from), document.getElementById(to)];
    return first && last ? [rangeOf(first, last)] : [];
  });
}

async function sayNothingThere(fragment: string): Promise<void> {
  const known = await fetchCitationData().catch(() => null);
  const address = `${location.pathname.slice(import.meta.env.BASE_URL.length)}#${fragment}`;
  const successor = known?.retired[address];
  if (known && successor) {
    const link = { href: locate(known, successor), words: successor };
    say('这个地址已停用，原来的文字现见：', { link });
    return;
  }
  say(`本页没有“#${fragment.slice(0, 40)}”所指的文字，请从目录或句子编号查找。`);
}

async function compare(quoted: string, ranges: readonly Range[]): Promise<void> {
  if (hashWords(ranges.map(wordsIn).join('')) === quoted) return;
  const known = await fetchCitationData().catch(() => null);
  const path = location.pathname.slice(import.meta.env.BASE_URL.length);
  const reason = known?.changed[path] ?? known?.changed[`${editionOfPage}/${unitOfPage}/`];
  say(`这里的文字与当时引用的不同${reason ? `（${reason}）` : ''}，请以现在的文字为准。`);
}

/** Says something of the address, until the reader has heard it or is at another. */
async function say(words: string, options: Pick<ToastOptions, 'link'> = {}): Promise<void> {
  addEventListener('hashchange', await showToast(words, { ...options, stays: true }), { once: true });
}
