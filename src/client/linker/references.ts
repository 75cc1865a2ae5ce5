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
  /** Of the document, the clause or the sentence, below the site's root: 2022/3-4/s2/. */
  readonly path: string;
}

/** A document as texts name it: 《…》, or by number, 国知发运字〔2022〕15号. */
const named = /《[^《》]{2,80}》|[\u4e00-\u9fff]{2,15}〔\d{4}〕\d{1,5}号/gu;
/** A law without 《》, 专利法（2020年）第十条、, up to the article that a reference may be; 本法 is the document itself. */
const ofLaw = '(?<!本.?)(?:法|条例|公约|[协规]定|[细规]则)(?:（[^（）]*）)?(?:第[一-鿿\\d（）]{1,12}[、和与及或至到])*';
const inSentence = '(?:第([\\d一二三四五六七八九十]{1,3})句)?';

/** Brackets as documents print them, one character for one. */
export const fold = (text: string): string =>
  text
    .replace(/[([【［（](\d{4})[)\]】］）](?=\d{1,5}号)/gu, '〔$1〕')
    .replaceAll('(', '（')
    .replaceAll(')', '）');

/**
 * The documents that a text names, in its order; undefined for one that the site does not hold.
 */
export function documentsIn(folded: string, held: readonly HeldDocument[]) {
  return Array.from(folded.matchAll(named), ({ 0: words, index }) => {
    const document = held.find(({ title, number }) => `《${fold(title)}》` === words || words.endsWith(fold(number)));
    const to = index + words.length;
    return { from: document && !words.startsWith('《') ? to - document.number.length : index, to, document };
  });
}

/**
 * The references in a text, none of which overlap, in no order. A clause is that of the document named last before it, or else first behind it; where the
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
    .filter((one) => {
      const nearest = documents.findLast(({ to }) => to <= one.from) ?? documents.find(({ from }) => from >= one.to);
      const edition = nearest ? nearest.document?.edition : own;
      return !documents.some(overlaps(one)) && one.path.startsWith(`${edition}/`);
    });
  const whole = documents.flatMap(({ from, to, document }) =>
    document ? [{ from, to, path: `${document.edition}/` }] : [],
  );
  return [...whole, ...clauses];
}

/** Whether a run has a character in common with another one. */
export const overlaps =
  (run: Pick<Reference, 'from' | 'to'>) =>
  ({ from, to }: Pick<Reference, 'from' | 'to'>): boolean =>
    from < run.to && run.from < to;

function clausesIn(folded: string, { edition, forms }: ReferredDocument): readonly Reference[] {
  // Without forms nothing fits.
  const all =
    Object.keys(forms)
      .sort((a, b) => b.length - a.length)
      .join('|')
      .replaceAll('.', '\\.') || '(?!)';
  // A label behind a numeral is another's end, 十三（四）; behind the name of a law an article is that law's.
  const written = new RegExp(`(?<![一二三四五六七八九十百\\d第]|${ofLaw})(${all})${inSentence}`, 'gu');
  return Array.from(folded.matchAll(written), ({ 0: words, 1: form = '', 2: sentence, index }) => ({
    from: index,
    to: index + words.length,
    path: `${edition}/${forms[form]}/${sentence ? `s${numberOf(sentence)}/` : ''}`,
  }));
}

/** 12 for `12` and for 十二. */
const numberOf = (words: string): number =>
  Number(
    words
      .replace(/^(?=十)/u, '一')
      .replace(/十$/u, '0')
      .replace('十', '')
      .replace(/\D/gu, (digit) => `${'〇一二三四五六七八九'.indexOf(digit)}`),
  );
