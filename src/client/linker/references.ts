/** A document that the site holds: what `data/refs/editions.json` says of each. */
export interface HeldDocument {
  readonly edition: string;
  readonly title: string;
  readonly number: string;
}

/** The same with the forms that name its clauses, by the form. */
export interface ReferredDocument extends HeldDocument {
  readonly forms: Readonly<Record<string, string>>;
}

/** A run of a text that refers to something of a document. */
export interface Reference {
  /** UTF-16 code units of the text before it, and up to its end. */
  readonly from: number;
  readonly to: number;
  readonly edition: string;
  /** Id of a clause; null for the document itself. */
  readonly unit: string | null;
  /** Number of a sentence of it. */
  readonly sentence: number | null;
}

/** A document as texts name it: 《…》, or by number, 国知发运字〔2022〕15号. */
const named = /《[^《》]{2,80}》|[\u4e00-\u9fff]{2,15}〔\d{4}〕\d{1,5}号/gu;
const inSentence = '(?:第([\\d一二三四五六七八九十]{1,3})句)?';

/** Brackets as documents print them, one character for one. */
export const fold = (text: string): string =>
  text
    .replace(/[([【［（](\d{4})[)\]】］）](?=\d{1,5}号)/gu, '〔$1〕')
    .replaceAll('(', '（')
    .replaceAll(')', '）');

/**
 * The documents that a text names, in its order; null for one that the site does not hold.
 */
export function documentsIn(folded: string, held: readonly HeldDocument[]) {
  return Array.from(folded.matchAll(named), ({ 0: words, index }) => {
    const document = held.find(({ title, number }) => `《${fold(title)}》` === words || words.endsWith(fold(number)));
    const ownEnd = index + words.length;
    const length = document && !words.startsWith('《') ? document.number.length : words.length;
    return { from: ownEnd - length, to: ownEnd, document: document ?? null };
  });
}

/**
 * The references in a text. A clause is that of the document named last before it, or else first behind it; where the
 * text names none, of `own`. A clause behind the name of a document that is not held refers to nothing of ours.
 *
 * @param loaded the documents with their forms; what names a document that is not among them is left alone
 */
export function referencesIn(
  text: string,
  loaded: readonly ReferredDocument[],
  held: readonly HeldDocument[],
  own: string | null,
): readonly Reference[] {
  const folded = fold(text);
  const documents = documentsIn(folded, held);
  const clauses = loaded
    .flatMap((document) => clausesIn(folded, document))
    .filter(({ from, to, edition }) => {
      if (documents.some((one) => one.from < to && from < one.to)) return false;
      const nearest = documents.findLast((one) => one.to <= from) ?? documents.find((one) => one.from >= to);
      return (nearest ? nearest.document?.edition : own) === edition;
    });
  const whole = documents.flatMap(({ from, to, document }) =>
    document ? [{ from, to, edition: document.edition, unit: null, sentence: null }] : [],
  );
  return [...whole, ...clauses].sort((a, b) => a.from - b.from);
}

function clausesIn(folded: string, { edition, forms }: ReferredDocument): readonly Reference[] {
  // Without forms nothing fits.
  const all =
    Object.keys(forms)
      .sort((a, b) => b.length - a.length)
      .join('|')
      .replaceAll('.', '\\.') || '(?!)';
  // A label behind a numeral is another's end: 十三（四）.
  const written = new RegExp(`(?<![一二三四五六七八九十百\\d第])(${all})${inSentence}`, 'gu');
  return Array.from(folded.matchAll(written), ({ 0: words, 1: form = '', 2: sentence, index }) => ({
    from: index,
    to: index + words.length,
    edition,
    unit: forms[form] ?? null,
    sentence: sentence === undefined ? null : numberOf(sentence),
  }));
}

/** 12 for `12` and for 十二. */
const numberOf = (words: string): number =>
  Number(
    words
      .replace(/^十$/u, '10')
      .replace(/^十/u, '1')
      .replace(/十$/u, '0')
      .replace('十', '')
      .replace(/\D/gu, (digit) => `${'〇一二三四五六七八九'.indexOf(digit)}`),
  );
