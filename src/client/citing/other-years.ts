/** Lets the reader name beside what he cites what stands in its place in the years before and after; fetched when asked for. */
import { element } from '#client/element.ts';
import type { CitationData } from '#domain/citation/citation-data.ts';
import { cite } from '#domain/citation/cite.ts';
import type { Cited, OtherYear, Subject } from '#domain/citation/cited.ts';
import { idsInRanges, isWithin, rangesOfIds } from '#domain/citation/fragment.ts';
import { hashWords } from '#domain/document/hash.ts';
import { type PublishedComparison, type Side, sentencesAcross, sentencesOn } from '#domain/lineage/across.ts';
import { citationDataPath, compareDataPath } from '#domain/paths.ts';
import { address } from '../address.ts';
import { locate } from './citation-data.ts';
import { editionOfPage, rangeOf, sentences, wholeId } from './document.ts';
import { wordsIn } from './words.ts';

/** Another year, and what a citation may say of it; null where nothing there belongs to what is cited. */
interface Choice {
  readonly year: string;
  readonly other: OtherYear | null;
}

/**
 * Puts the choice of years where the reader asked for it.
 *
 * @param editions slugs of those beside the page's own
 * @param fill writes the citation with what was chosen
 */
export async function chooseOtherYear(
  asked: HTMLButtonElement,
  cited: Cited,
  editions: readonly string[],
  fill: (cited: Cited) => void,
): Promise<void> {
  asked.disabled = true;
  let choices: readonly Choice[];
  try {
    choices = await Promise.all(
      editions.map(async (edition) => ({ year: yearOf(edition), other: await findOther(edition, cited) })),
    );
  } catch {
    asked.disabled = false;
    asked.textContent = '没有取到，再试一次';
    return;
  }
  const radio = (words: string, other: OtherYear | null): HTMLElement => {
    const input = element('input', { type: 'radio', name: 'other-year' });
    input.checked = other === null;
    input.addEventListener('change', () => fill(other ? { ...cited, other } : cited));
    return element('label', {}, input, element('span', {}, words));
  };
  const found = choices.flatMap(({ year, other }) =>
    other ? [radio(`连同${year}年${said[`${other.words}`]}`, other)] : [],
  );
  const lacking = choices.filter(({ other }) => !other).map(({ year }) => `${year}年`);
  const fieldset = element(
    'fieldset',
    { class: 'beside', tabindex: -1 },
    element('legend', { class: 'spoken' }, '连同其他年度引用'),
    ...(found.length > 0 ? [radio(`只引${yearOf(editionOfPage)}年`, null), ...found] : []),
    ...(lacking.length > 0 ? [element('p', { class: 'hint' }, `${lacking.join('、')}没有与此对应的文字。`)] : []),
  );
  asked.replaceWith(fieldset);
  (fieldset.querySelector('input') ?? fieldset).focus();
}

const said: Readonly<Record<string, string>> = { same: '（文字相同）', changed: '（文字有改动）', null: '' };

const yearOf = (edition: string): string => edition.slice(-4);

async function findOther(edition: string, cited: Cited): Promise<OtherYear | null> {
  const isLater = yearOf(edition) > yearOf(editionOfPage);
  const [later, earlier] = isLater ? [edition, editionOfPage] : [editionOfPage, edition];
  const [comparison, known] = await Promise.all([
    fetchJson<PublishedComparison>(compareDataPath(later, earlier, 'json')),
    fetchJson<CitationData>(citationDataPath(edition)),
  ]);
  const side: Side = isLater ? 'before' : 'after';
  const write = (subject: Subject, words: string): Cited =>
    cite(known.edition, subject, {
      words,
      hash: words ? hashWords(words) : null,
      locate: (path) => locate(known, path),
      accessed: cited.accessed,
    });
  const { subject } = cited;
  if (typeof subject === 'string') {
    const unit = subject === editionOfPage ? edition : comparison.units[side][subject];
    return unit === undefined ? null : { cited: write(unit, ''), words: null };
  }
  const all = sentences().map(wholeId);
  const ids = idsInRanges(subject, all) ?? [];
  const across = sentencesAcross(ids, side, comparison, wordsOf);
  if (!across || across.ids.length === 0) return null;
  const ranges = rangesOfIds(across.ids, sentencesOn(side === 'before' ? 'after' : 'before', comparison));
  const same = across.same || (subject.some(isWithin) && across.words.includes(cited.words.replace(/\n/gu, '')));
  return { cited: write(ranges, across.words), words: same ? 'same' : 'changed' };
}

function wordsOf(id: string): string {
  const sentence = sentences().find((one) => wholeId(one) === id);
  return sentence ? wordsIn(rangeOf(sentence, sentence)) : '';
}

async function fetchJson<Shape>(path: string): Promise<Shape> {
  const answer = await fetch(address(path));
  if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
  return answer.json();
}
